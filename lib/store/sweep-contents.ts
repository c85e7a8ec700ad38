import { type Kysely, sql } from 'kysely'
import type { Store } from './engine'
import type { Schema } from './schema'
import { shownBy, walkPapers } from './walk-papers'

const options = {
  keepFor: 7 * 86_400_000, // ms: an editor that is still open may undo to them
  page: 500, //               hashes looked at, and deleted, at once
}

type Table = 'slide_contents' | 'slide_images'

/**
 * Deletes contents and pictures that no briefing, version or frozen link shows and that were kept last more than a week ago. `now`: an instant.
 * `pause` is awaited between parts, so that other work of the thread goes first. Answers how many went.
 */
export const sweepContents = async (
  { db }: Store,
  now: string,
  pause: () => Promise<void> = async () => {},
): Promise<number> => {
  for (const table of ['slide_contents', 'slide_images'] as const)
    await db.updateTable(table).set({ kept_at: now }).where('kept_at', 'is', null).execute()
  const shown = new Set<string>()
  for await (const paper of walkPapers(db)) {
    const { contents, images } = shownBy(paper)
    for (const hash of [...contents, ...images]) shown.add(hash)
    await pause()
  }
  const before = new Date(Date.parse(now) - options.keepFor).toISOString()
  return (
    (await sweep(db, 'slide_contents', shown, before, pause)) +
    (await sweep(db, 'slide_images', shown, before, pause))
  )
}

const sweep = async (
  db: Kysely<Schema>,
  table: Table,
  shown: ReadonlySet<string>,
  before: string,
  pause: () => Promise<void>,
): Promise<number> => {
  let gone = 0
  let after = ''
  for (;;) {
    await pause()
    const rows = await db
      .selectFrom(table)
      .select('hash')
      .where(sql<string>`hash`, '>', after)
      .where('kept_at', '<', before)
      .orderBy('hash')
      .limit(options.page)
      .execute()
    const last = rows.at(-1)
    if (!last) return gone
    after = last.hash
    const hashes = rows.flatMap(({ hash }) => (shown.has(hash) ? [] : hash))
    if (hashes.length === 0) continue
    // Asked again: what was kept anew meanwhile stays.
    await db.deleteFrom(table).where('hash', 'in', hashes).where('kept_at', '<', before).execute()
    gone += hashes.length
  }
}
