import type { Insertable, Kysely } from 'kysely'
import type { Mention, PlaceId, Story } from '@/lib/domain'
import { cutExcerpt } from './cut-excerpt'
import type { Store } from './engine'
import { putFindings } from './put-findings'
import type { Reading } from './reading'
import { raiseRevision } from './revision'
import { type SavedPlace, savePlaces } from './save-places'
import type { MentionTable, Schema } from './schema'
import { toTimestamp } from './to-timestamp'

export interface StoryCounts {
  placed: number
  notPlaced: number
}

const batch = 400 // rows an insert; 20 columns each, and SQLite takes 32,766 values

/** Takes what was found in a story that is stored already, in place of what was found before. Part of a transaction. */
export const putReading = async (
  transaction: Kysely<Schema>,
  storyKey: number,
  story: Pick<Story, 'text' | 'publishedAt'>,
  reading: Reading,
): Promise<void> => {
  const places = await savePlaces(transaction, reading.places)
  await transaction.deleteFrom('mentions').where('story_key', '=', storyKey).execute()
  const rows = toMentionRows(storyKey, story, reading, places)
  for (let from = 0; from < rows.length; from += batch)
    await transaction
      .insertInto('mentions')
      .values(rows.slice(from, from + batch))
      .execute()
  await putFindings(transaction, storyKey, story, reading)
}

/** Reads an old story anew: its text, date and appearances stay. One transaction. */
export const replaceReading = async (
  { db }: Store,
  storyKey: number,
  story: Pick<Story, 'text' | 'publishedAt'>,
  reading: Reading,
  runKey: number,
): Promise<void> => {
  const counts = countReading(reading.mentions)
  await db.transaction().execute(async (transaction) => {
    await putReading(transaction, storyKey, story, reading)
    await transaction
      .updateTable('stories')
      .set({ placed: counts.placed, not_placed: counts.notPlaced, run_key: runKey })
      .where('key', '=', storyKey)
      .execute()
    await raiseRevision(transaction)
  })
}

/** What a screen counts: no repeats, and no demonyms, since an adjective is not a place where something is. */
export const countReading = (mentions: readonly Mention[]): StoryCounts => {
  const counted = mentions.filter((mention) => mention.repeatOf === undefined && mention.use !== 'demonym')
  const placed = counted.filter((mention) => mention.placeId !== null).length
  return { placed, notPlaced: counted.length - placed }
}

const toMentionRows = (
  storyKey: number,
  { text, publishedAt }: Pick<Story, 'text' | 'publishedAt'>,
  { mentions, sentences }: Reading,
  places: ReadonlyMap<PlaceId, SavedPlace>,
): Insertable<MentionTable>[] => {
  const ts = toTimestamp(publishedAt)
  let at = 0 // sentences and mentions are walked together
  return [...mentions]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((mention) => {
      while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= mention.start) at += 1
      const sentence = sentences[at] ?? mention
      const holds = sentence.start <= mention.start && mention.start < sentence.end
      const span = holds ? sentence : mention
      const place = mention.placeId === null ? undefined : places.get(mention.placeId)
      if (mention.placeId !== null && !place)
        throw new Error(
          `mention ${mention.id} is placed at ${mention.placeId}, which the reading does not hold`,
        )
      const { excerpt, markStart } = cutExcerpt(text, span, mention)
      return {
        story_key: storyKey,
        start: mention.start,
        end: mention.end,
        surface: mention.surface,
        use: mention.use,
        kind: mention.kind,
        place_key: place?.key ?? null,
        confidence: mention.confidence,
        why: mention.why ?? null,
        alternatives: JSON.stringify(mention.alternatives),
        reasons: JSON.stringify(mention.reasons),
        repeat_of: mention.repeatOf ?? null,
        counted: mention.repeatOf === undefined ? 1 : 0,
        sentence_start: span.start,
        sentence_end: span.end,
        excerpt,
        mark_start: markStart,
        ts,
        qk: place?.qk ?? null,
      }
    })
}
