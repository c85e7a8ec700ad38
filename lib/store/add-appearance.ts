import type { Kysely } from 'kysely'
import type { Appearance, Story } from '@/lib/domain'
import type { Store } from './engine'
import { raiseRevision } from './revision'
import type { StoryCounts } from './save-reading'
import type { Schema } from './schema'
import { toTimestamp } from './to-timestamp'

/** `unchanged`: the same text from the same place was there already. */
export type AppearanceOutcome = 'appearance' | 'unchanged'

/** `in-bin`: an analyst threw the story away; it stays there and nothing is noted. */
export type KnownOutcome = AppearanceOutcome | 'in-bin'

/** The same text again: adds where it appeared, if that is new. Null when the text is not stored. One transaction. */
export const addAppearance = async (
  { db }: Store,
  story: Story,
): Promise<({ outcome: KnownOutcome } & StoryCounts) | null> => {
  const find = (from: Kysely<Schema>) =>
    from
      .selectFrom('stories')
      .select(['key', 'placed', 'not_placed', 'deleted'])
      .where('id', '=', story.id)
      .executeTakeFirst()
  if (!(await find(db))) return null // most stories are new: no write lock for the look
  return await db.transaction().execute(async (transaction) => {
    const known = await find(transaction)
    return known ? await noteAgain(transaction, known, story) : null
  })
}

/** Part of a transaction. A story that is known appears once more. */
export const noteAgain = async (
  transaction: Kysely<Schema>,
  known: { key: number; placed: number; not_placed: number; deleted: string | null },
  story: Story,
): Promise<{ outcome: KnownOutcome } & StoryCounts> => {
  const outcome = known.deleted === null ? await putAppearances(transaction, known.key, story) : 'in-bin'
  return { outcome, placed: known.placed, notPlaced: known.not_placed }
}

/** Part of a transaction. What the story lacked (title, publisher, date) it takes from an appearance that tells it. */
export const putAppearances = async (
  transaction: Kysely<Schema>,
  storyKey: number,
  story: Story,
): Promise<AppearanceOutcome> => {
  const known = await transaction
    .selectFrom('appearances')
    .select(['input', 'url', 'publisher'])
    .where('story_key', '=', storyKey)
    .execute()
  const fresh = story.appearances.filter((appearance) => !known.some((one) => isSamePlace(one, appearance)))
  if (fresh.length === 0) return 'unchanged'
  for (const appearance of fresh) await insertAppearance(transaction, storyKey, appearance)
  await fillGaps(transaction, storyKey, story)
  await listPublishers(transaction, storyKey)
  await raiseRevision(transaction)
  return 'appearance'
}

/** An address tells a place by itself; without one, the publisher and what was read. */
const isSamePlace = (
  known: { input: string; url: string | null; publisher: string | null },
  appearance: Appearance,
): boolean =>
  known.url === (appearance.url ?? null) &&
  (known.url !== null ||
    (known.input === appearance.input && known.publisher === (appearance.publisher ?? null)))

const insertAppearance = async (
  transaction: Kysely<Schema>,
  storyKey: number,
  appearance: Appearance,
): Promise<void> => {
  await transaction
    .insertInto('appearances')
    .values({
      story_key: storyKey,
      publisher: appearance.publisher ?? null,
      url: appearance.url ?? null,
      title: appearance.title ?? null,
      author: appearance.author ?? null,
      published_at: appearance.publishedAt ?? null,
      input: appearance.input,
    })
    .execute()
}

const fillGaps = async (transaction: Kysely<Schema>, storyKey: number, story: Story): Promise<void> => {
  const publisher = story.appearances.find((appearance) => appearance.publisher !== undefined)?.publisher
  const set = transaction.updateTable('stories').where('key', '=', storyKey)
  if (publisher !== undefined) await set.set({ publisher }).where('publisher', 'is', null).execute()
  if (story.title !== null) await set.set({ title: story.title }).where('title', 'is', null).execute()
  if (story.publishedAt === null) return
  const ts = toTimestamp(story.publishedAt)
  const { numUpdatedRows } = await set
    .set({
      published_at: story.publishedAt,
      date_precision: story.datePrecision,
      date_source: story.dateSource,
      ts,
    })
    .where('published_at', 'is', null)
    .where('read_date', 'is', null) // an analyst set that it is not known
    .executeTakeFirst()
  if (numUpdatedRows > 0n)
    await transaction.updateTable('mentions').set({ ts }).where('story_key', '=', storyKey).execute()
}

const listPublishers = async (transaction: Kysely<Schema>, storyKey: number): Promise<void> => {
  const rows = await transaction
    .selectFrom('appearances')
    .select('publisher')
    .distinct()
    .where('story_key', '=', storyKey)
    .execute()
  const told = rows.map((row) => row.publisher).filter((publisher) => publisher !== null)
  await transaction.deleteFrom('story_publishers').where('story_key', '=', storyKey).execute()
  await transaction
    .insertInto('story_publishers')
    .values((told.length > 0 ? told : ['-']).map((publisher) => ({ story_key: storyKey, publisher })))
    .execute()
}
