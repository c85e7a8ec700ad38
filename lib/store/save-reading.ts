import type { Insertable, Kysely } from 'kysely'
import { isDismissed, type Mention, type PlaceId, type Story } from '@/lib/domain'
import { cutExcerpt } from './cut-excerpt'
import type { Store } from './engine'
import type { StoredText } from './get-story'
import { noteOrphans } from './note-orphans'
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

const batch = 400 // rows an insert; 21 columns each, and SQLite takes 32,766 values

/** Takes what was found in a story that is stored already, in place of what was found before. Part of a transaction. */
export const putReading = async (
  transaction: Kysely<Schema>,
  storyKey: number,
  story: Pick<Story, 'id' | 'text' | 'publishedAt'>,
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
  await noteOrphans(transaction, story.id, reading.orphans)
}

/**
 * Takes a new reading of an old story: its text and appearances stay; its date is the one that is given, and `readDate` what the text tells when
 * an analyst set another. One transaction.
 */
export const replaceReading = async (
  { db }: Store,
  { key: storyKey, story, readDate }: Pick<StoredText, 'key' | 'story' | 'readDate'>,
  reading: Reading,
  runKey: number,
): Promise<void> => {
  const counts = countReading(reading.mentions)
  await db.transaction().execute(async (transaction) => {
    // It may have gone into the bin while it was being read.
    const { deleted } = await transaction
      .selectFrom('stories')
      .select('deleted')
      .where('key', '=', storyKey)
      .executeTakeFirstOrThrow()
    if (deleted !== null) return
    await putReading(transaction, storyKey, story, reading)
    await transaction
      .updateTable('stories')
      .set({
        placed: counts.placed,
        not_placed: counts.notPlaced,
        published_at: story.publishedAt,
        date_precision: story.datePrecision,
        date_source: story.dateSource,
        ts: toTimestamp(story.publishedAt),
        read_date: readDate && JSON.stringify(readDate),
        run_key: runKey,
        stale: 0,
      })
      .where('key', '=', storyKey)
      .execute()
    await raiseRevision(transaction)
  })
}

/** What a screen counts: no repeats, and no demonyms, since an adjective is not a place where something is. */
export const countReading = (mentions: readonly Mention[]): StoryCounts => {
  const counted = mentions.filter((mention) => isCounted(mention) && mention.use !== 'demonym')
  const placed = counted.filter((mention) => mention.placeId !== null).length
  return { placed, notPlaced: counted.length - placed }
}

const isCounted = (mention: Mention): boolean => mention.repeatOf === undefined && !isDismissed(mention)

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
        corrected: mention.corrected ? JSON.stringify(mention.corrected) : null,
        repeat_of: mention.repeatOf ?? null,
        counted: isCounted(mention) ? 1 : 0,
        sentence_start: span.start,
        sentence_end: span.end,
        excerpt,
        mark_start: markStart,
        ts,
        qk: place?.qk ?? null,
      }
    })
}
