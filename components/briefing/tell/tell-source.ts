import type { ToldSource } from '@/lib/briefing/told-slide'
import type { KeptSentence, KeptSource } from '@/lib/domain/kept-event'
import { formatDay } from '@/components/words/format-day'
import type { Words } from '@/components/words/make-words'
import { publisherName } from '@/components/words/publisher-name'

/** `Harbour wire, 12 Mar 2025`. */
export const tellSource = (words: Words, source: KeptSource | KeptSentence): ToldSource => {
  const publisher = publisherName(words, source.publisher)
  const day = source.publishedAt ? formatDay(words, source.publishedAt) : words.t('days.undated')
  return {
    storyId: source.storyId,
    publisher,
    words: `${publisher}, ${day}`,
    url: source.url,
    span: 'start' in source ? { start: source.start, end: source.end } : null,
  }
}

interface Line {
  between: string
  /** Names at the most, however much room there is. */
  most: number
}
const lines = { sources: { between: '; ', most: 3 }, publishers: { between: ', ', most: 12 } }

/** `Harbour wire, 12 Mar 2025; Front brief, 13 Mar 2025, and 4 more`. Each outlet and day stands once; as many as so many letters have room for. */
export const sourceLine = (words: Words, sources: readonly ToldSource[], letters?: number): string =>
  nameSome(words, new Set(sources.map((source) => source.words)), lines.sources, letters)

/** `Harbour wire, Front brief, and 4 more`: below a list, each of whose rows names its own source. */
export const publisherLine = (words: Words, sources: readonly ToldSource[], letters?: number): string =>
  nameSome(words, new Set(sources.map(({ publisher }) => publisher)), lines.publishers, letters)

const nameSome = (
  { t }: Words,
  given: ReadonlySet<string>,
  { between, most }: Line,
  letters = Infinity,
): string => {
  const names = [...given]
  if (names.length === 0) return t('briefing.told.noSource')
  const name = (count: number): string => {
    const shown = names.slice(0, count).join(between)
    const left = names.length - count
    return left === 0 ? shown : `${shown}, ${t('briefing.told.more', { count: String(left) })}`
  }
  for (let count = Math.min(most, names.length); count > 1; count--) {
    const line = name(count)
    if (line.length <= letters) return line
  }
  return name(1)
}
