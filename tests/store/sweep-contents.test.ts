import { createHash } from 'node:crypto'
import path from 'node:path'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import {
  type ContentHash,
  type ImageHash,
  type Slide,
  briefingIdSchema,
  contentHashSchema,
  imageHashSchema,
  slideSchema,
} from '@/lib/domain/briefing'
import { shareCodeSchema } from '@/lib/domain/share'
import type { SlideContent } from '@/lib/domain/slide-content'
import type { Store } from '@/lib/store'
import { getRedactions } from '@/lib/store/get-briefing'
import { migrate } from '@/lib/store/migrate'
import { migrations } from '@/lib/store/migrations'
import { createBriefing, deleteBriefing, saveBriefing } from '@/lib/store/save-briefing'
import { saveBriefingShare } from '@/lib/store/save-briefing-share'
import { keepContent } from '@/lib/store/slide-contents'
import { keepImage } from '@/lib/store/slide-images'
import { openSqlite, sqliteEngine } from '@/lib/store/sqlite'
import { sweepContents } from '@/lib/store/sweep-contents'
import { makeFolder, openTestStore } from './open-test-store'

const [old, young, now] = ['2025-03-01T00:00:00.000Z', '2025-03-10T00:00:00.000Z', '2025-03-14T06:00:00.000Z']
const id = briefingIdSchema.parse('abcdefghjkm2')

const hashOf = (name: string): string => createHash('sha256').update(name).digest('hex')
const contentHash = (name: string): ContentHash => contentHashSchema.parse(hashOf(name))
const imageHash = (name: string): ImageHash => imageHashSchema.parse(hashOf(name))
const names = ['document', 'version', 'frozen', 'thrown', 'orphan', 'undone'] as const
const titleOf = (name: string): SlideContent => ({
  kind: 'title',
  days: null,
  before: null,
  place: name,
  counts: { events: 0, places: 0, stories: 0, publishers: 0 },
  publishers: [],
})
const keep = async (store: Store, name: string, at: string): Promise<void> => {
  await keepContent(store, contentHash(name), titleOf(name), at)
  await keepImage(store, imageHash(name), { width: 1, height: 1, bytes: Buffer.from(name) }, at)
}
/** A slide that shows the content and the picture of that name. */
const slideOf = (name: string): Slide =>
  slideSchema.parse({
    id: 'slide1',
    kind: 'title',
    title: null,
    text: null,
    notes: '',
    source: null,
    content: contentHash(name),
    extent: null,
    hidden: [],
    pinned: null,
    image: { hash: imageHash(name), alt: name },
    seconds: 12,
  })
const bodyOf = (name: string) => ({ title: name, template: 'daily' as const, slides: [slideOf(name)] })

/** A briefing whose document, version and frozen link show something else each, and one that was thrown away. */
const makeBriefings = async (store: Store): Promise<void> => {
  await createBriefing(store, { id, author: null, created: old, ...bodyOf('version') })
  await saveBriefing(store, id, { body: bodyOf('frozen'), revision: 1, now: old })
  const code = shareCodeSchema.parse('abcdefghjkm3')
  await saveBriefingShare(store, id, { code, kind: 'frozen', author: null, created: old, expires: null })
  // Within minutes, so that no version of what the link shows is left.
  await saveBriefing(store, id, { body: bodyOf('document'), revision: 2, now: old })
  const other = briefingIdSchema.parse('abcdefghjkm4')
  await createBriefing(store, { id: other, author: null, created: old, ...bodyOf('thrown') })
  await deleteBriefing(store, other, { by: 'Ada', at: old })
}
const left = async ({ db }: Store) => {
  const contents = await db.selectFrom('slide_contents').select('hash').execute()
  const images = await db.selectFrom('slide_images').select('hash').execute()
  const nameOf = (rows: { hash: string }[]): string[] =>
    names.filter((name) => rows.some(({ hash }) => hash === hashOf(name)))
  expect(nameOf(images)).toEqual(nameOf(contents))
  return { named: nameOf(contents), contents: contents.length, images: images.length }
}

test('what a document, a version, a frozen link or a briefing in the bin shows stays, and what was kept of late', async () => {
  const store = await openTestStore()
  await makeBriefings(store)
  for (const name of names) await keep(store, name, old)
  await keep(store, 'undone', young)
  expect(await sweepContents(store, now)).toBe(2) // the content and the picture of the orphan
  expect((await left(store)).named).toEqual(['document', 'version', 'frozen', 'thrown', 'undone'])
  const nextWeek = '2025-03-18T00:00:00.000Z'
  expect(await sweepContents(store, nextWeek)).toBe(2)
  expect((await left(store)).named).toEqual(['document', 'version', 'frozen', 'thrown'])
})

test('what no version shows any more goes with the version', async () => {
  const store = await openTestStore()
  await makeBriefings(store)
  for (const name of names) await keep(store, name, old)
  await store.db.deleteFrom('briefing_versions').execute()
  await sweepContents(store, now)
  expect((await left(store)).named).toEqual(['document', 'frozen', 'thrown'])
})

test('more than are read at once are swept', async () => {
  const store = await openTestStore()
  const many = Array.from({ length: 1203 }, (_, number) => `orphan ${number}`)
  for (const name of many) await keepContent(store, contentHash(name), titleOf(name), old)
  let pauses = 0
  const swept = await sweepContents(store, now, async () => void pauses++)
  expect(swept).toBe(many.length)
  expect(pauses).toBeGreaterThan(3)
  expect((await left(store)).contents).toBe(0)
})

test('of a store of an older version a week is counted from the first sweep', async () => {
  const file = path.join(makeFolder(), 'dateline.db')
  const db = openSqlite(file)
  const store: Store = { db, engine: sqliteEngine, file, close: () => db.destroy() }
  onTestFinished(store.close)
  await migrate(store, migrations.slice(0, 8))
  const row = [id, JSON.stringify(bodyOf('document')), 'x', 1, old, old]
  await sql`insert into briefings (id, body, title, revision, created, changed) values (${sql.join(row)})`.execute(
    db,
  )
  for (const name of ['document', 'orphan']) {
    await sql`insert into slide_contents (hash, body) values (${hashOf(name)}, 'x')`.execute(db)
    await sql`insert into slide_images (hash, width, height, body) values (${hashOf(name)}, 1, 1, 'x')`.execute(
      db,
    )
  }
  await migrate(store)
  expect(await getRedactions(store, id)).toEqual([])
  expect(await sweepContents(store, now)).toBe(0)
  expect(await sweepContents(store, '2025-03-21T05:59:59.000Z')).toBe(0)
  expect(await sweepContents(store, '2025-03-21T06:00:01.000Z')).toBe(2)
  expect((await left(store)).named).toEqual(['document'])
})
