import type { Kysely } from 'kysely'
import type { Story } from '@/lib/domain'
import { type KnownOutcome, noteAgain, putAppearances } from './add-appearance'
import type { Store } from './engine'
import { raiseRevision } from './revision'
import type { Reading } from './reading'
import { type StoryCounts, countReading, putReading } from './save-reading'
import type { Schema } from './schema'
import { toTimestamp } from './to-timestamp'

export interface SaveWork {
  story: Story
  reading: Reading
  runKey: number
  journalKey: number
}

/**
 * Stores a new story with all that was found in it: one transaction, so a story is there as a whole or not at all.
 * When another process stored the same text meanwhile, this one adds its appearance.
 */
export const saveStory = async (
  { db }: Store,
  { story, reading, runKey, journalKey }: SaveWork,
): Promise<{ outcome: 'added' | KnownOutcome } & StoryCounts> => {
  const counts = countReading(reading.mentions)
  return await db.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('journal')
      .set(({ eb }) => ({ done: eb('done', '+', 1) }))
      .where('key', '=', journalKey)
      .execute()
    const known = await transaction
      .selectFrom('stories')
      .select(['key', 'placed', 'not_placed', 'deleted'])
      .where('id', '=', story.id)
      .executeTakeFirst()
    if (known) return await noteAgain(transaction, known, story)
    const storyKey = await putStory(transaction, story, counts, {
      runKey,
      addedAt: new Date().toISOString(),
    })
    await putAppearances(transaction, storyKey, story)
    await putReading(transaction, storyKey, story, reading)
    await raiseRevision(transaction)
    return { outcome: 'added', ...counts }
  })
}

/** Part of a transaction. */
export const putStory = async (
  transaction: Kysely<Schema>,
  story: Story,
  counts: StoryCounts,
  { runKey, addedAt }: { runKey: number; addedAt: string | null },
): Promise<number> => {
  const { key } = await transaction
    .insertInto('stories')
    .values({
      id: story.id,
      title: story.title,
      publisher: null,
      text: story.text,
      language: story.language,
      published_at: story.publishedAt,
      date_precision: story.datePrecision,
      date_source: story.dateSource,
      cut_off: story.cutOff ? 1 : 0,
      ts: toTimestamp(story.publishedAt),
      placed: counts.placed,
      not_placed: counts.notPlaced,
      run_key: runKey,
      added_at: addedAt,
    })
    .returning('key')
    .executeTakeFirstOrThrow()
  for (const [position, section] of story.sections.entries())
    await transaction
      .insertInto('sections')
      .values({
        story_key: key,
        position,
        kind: section.kind,
        start: section.start,
        end: section.end,
        repeat_of: section.repeatOf ?? null,
      })
      .execute()
  return key
}
