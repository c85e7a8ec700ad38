import type { ExportLayer, Filter } from '@/lib/domain'
import { formatDay } from '@/components/words/format-day'
import { formatSpan } from '@/components/words/format-span'
import { joinNames } from '@/components/words/join-names'
import type { Words } from '@/components/words/make-words'
import { publisherName } from '@/components/words/publisher-name'
import { sourceName } from '@/components/words/report-words'

/** What a filter selects, in words: `Reports, 1–30 November 2024: battles, protests; disputed; published by Harbour News`. */
export const tellView = (words: Words, filter: Filter, layer: ExportLayer = 'events'): string => {
  const days = tellDays(words, filter)
  const parts = tellParts(words, filter, layer)
  return parts.length > 0
    ? words.t('export.viewOf', { layer, days, parts: parts.join('; ') })
    : words.t('export.view', { layer, days })
}

const tellDays = (words: Words, { from, to, undatedOnly }: Filter): string => {
  const { t } = words
  if (undatedOnly) return t('days.undated')
  if (from && to) return formatSpan(words, from, to)
  if (from) return t('days.fromOn', { day: formatDay(words, from, 'long') })
  if (to) return t('days.until', { day: formatDay(words, to, 'long') })
  return t('days.all')
}

type Part = string | undefined | null | false

const tellParts = (words: Words, filter: Filter, layer: ExportLayer): string[] => {
  const { t } = words
  const { text, publishers } = filter
  const parts: Part[] = [
    text && t('export.withWords', { text }),
    ...(layer === 'events' ? partsOfEvents(words, filter) : partsOfPlaces(words, filter)),
    publishers && t('export.publishedBy', { names: names(words, publishers, publisherName) }),
    filter.story !== undefined && t('export.ofOneStory'),
    filter.place !== undefined && t('export.atOnePlace'),
    filter.bbox !== undefined && t('export.inOneBox'),
  ]
  return parts.filter((part): part is string => typeof part === 'string' && part !== '')
}

const partsOfEvents = (words: Words, filter: Filter): Part[] => {
  const { t } = words
  const { types, statuses, exactness, sources, actors } = filter
  return [
    types?.map((type) => t(`eventTypes.${type}.name`)).join(', '),
    statuses?.map((status) => t(`statuses.${status}.name`)).join(', '),
    exactness?.map((exact) => t(`exactnesses.${exact}.name`)).join(', '),
    sources && t('export.saidBy', { names: names(words, sources, sourceName) }),
    actors && t('export.actors', { names: joinNames(words, actors) }),
  ]
}

const partsOfPlaces = ({ t }: Words, { kinds, uses }: Filter): Part[] => [
  kinds?.map((kind) => t(`kinds.${kind}.name`)).join(', '),
  uses?.map((use) => t(`uses.${use}.name`)).join(', '),
]

const names = (
  words: Words,
  values: readonly string[],
  name: (words: Words, value: string) => string,
): string =>
  joinNames(
    words,
    values.map((value) => name(words, value)),
  )
