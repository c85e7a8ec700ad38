import { type ContentHash, contentHashSchema } from '@/lib/domain/briefing'
import { type SlideContent, slideContentSchema } from '@/lib/domain/slide-content'
import type { Store } from './engine'

const atOnce = 500 // hashes of one statement

/** Keeps what a slide shows under the hash of its text; what is there already stays, for as long as if it were new. `now`: an instant. */
export const keepContent = async (
  { db }: Store,
  hash: ContentHash,
  content: SlideContent,
  now: string,
): Promise<void> => {
  await db
    .insertInto('slide_contents')
    .values({ hash, body: JSON.stringify(content), kept_at: now })
    .onConflict((conflict) => conflict.column('hash').doUpdateSet({ kept_at: now }))
    .execute()
}

/** What slides show, by hash. */
export const readContents = async (
  { db }: Store,
  hashes: readonly ContentHash[],
): Promise<Map<ContentHash, SlideContent>> => {
  const found = new Map<ContentHash, SlideContent>()
  for (let from = 0; from < hashes.length; from += atOnce) {
    const rows = await db
      .selectFrom('slide_contents')
      .selectAll()
      .where('hash', 'in', hashes.slice(from, from + atOnce))
      .execute()
    for (const { hash, body } of rows)
      found.set(contentHashSchema.parse(hash), slideContentSchema.parse(JSON.parse(body)))
  }
  return found
}

/** Deletes what slides showed, a part at a time. */
export const deleteContents = async ({ db }: Store, hashes: readonly ContentHash[]): Promise<void> => {
  for (let from = 0; from < hashes.length; from += atOnce)
    await db
      .deleteFrom('slide_contents')
      .where('hash', 'in', hashes.slice(from, from + atOnce))
      .execute()
}
