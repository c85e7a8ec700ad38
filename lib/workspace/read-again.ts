import type { Correction, StoryId } from '@/lib/domain'
import { getStoryText, loadCorrectionsOf, replaceReading, type Store, type StoredText } from '@/lib/store'
import type { Reader } from './reader'

/** Reads a stored story anew, unless it is in the bin, with what was decided about it; false when the pipeline failed on it: then its old marks are kept. */
export const readAgain = async (
  store: Store,
  reader: Reader,
  id: StoryId,
  runKey: number,
): Promise<boolean> => {
  const found = await getStoryText(store, id)
  if (!found || found.deleted) return true
  const corrections = await loadCorrectionsOf(store, id)
  const dated = dateIt(found, corrections)
  let reading
  try {
    reading = reader.readStory(dated.story, corrections)
  } catch (error) {
    console.error(`story ${id} could not be read again; its old marks are kept:`, error)
    return false
  }
  await replaceReading(store, dated, reading, runKey)
  return true
}

/** With the date that an analyst set last, else with the one its text tells. */
const dateIt = (
  { key, story, readDate }: StoredText,
  corrections: readonly Correction[],
): Pick<StoredText, 'key' | 'story' | 'readDate'> => {
  const { publishedAt, datePrecision, dateSource } = story
  const told = readDate ?? { publishedAt, datePrecision, dateSource }
  const change = corrections.findLast((correction) => correction.change.type === 'published')?.change
  if (change?.type !== 'published') return { key, story: { ...story, ...told }, readDate: null }
  const set = {
    publishedAt: change.publishedAt,
    datePrecision: change.publishedAt === null ? null : ('day' as const),
    dateSource: change.publishedAt === null ? null : ('operator' as const),
  }
  return { key, story: { ...story, ...set }, readDate: told }
}
