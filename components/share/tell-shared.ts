import { isFiltered } from '@/lib/link'
import { compareSentence } from '@/components/title/compare-sentence'
import { reportSentence } from '@/components/title/report-sentence'
import { formatDay } from '@/components/words/format-day'
import { formatSpan } from '@/components/words/format-span'
import type { Words } from '@/components/words/make-words'
import { formatInstant } from './format-instant'
import type { SharedMapData } from './use-shared-map'

/** The caption of a shared map: its title, what it counts and over which days, and of when it is. */
export const tellShared = (words: Words, shared: SharedMapData) => {
  const { t } = words
  const { share, isPlaces } = shared
  const { marks, stories } = share.counts
  const counted = t(isPlaces ? 'counts.mentionsInStories' : 'share.reportsFromStories', {
    mentions: marks,
    reports: marks,
    stories,
  })
  const left = share.frozen?.redactions.reduce((sum, { sentences }) => sum + sentences, 0) ?? 0
  const { compare } = shared.view
  const meta = [
    daysOf(words, shared),
    compare && shared.comparison
      ? t('share.comparedWith', { days: formatSpan(words, compare.from, compare.to) })
      : '',
    counted,
    left > 0 ? t('share.withheldShort', { count: left }) : '',
    share.author ? t('share.by', { who: share.author }) : '',
  ]
  return {
    title: share.title ?? sentenceOf(words, shared),
    meta: meta.filter(Boolean).join(' · '),
    /** Instant of a frozen one. */
    at: formatInstant(share.created),
  }
}

const sentenceOf = (words: Words, { view, isPlaces, events, comparison }: SharedMapData): string => {
  if (isPlaces) return words.t('share.mapOfPlaces')
  if (comparison) return compareSentence(words, comparison.compared)
  if (!events) return words.t('title.reading')
  const shown = events.features.map(({ properties }) => properties)
  return reportSentence(words, { events: shown, selected: null, filtered: isFiltered(view) })
}

/** The days that were chosen, else those that the reports fall on. */
const daysOf = (words: Words, { view, events }: SharedMapData): string => {
  const days = events?.features.flatMap(({ properties }) => properties.dates ?? []) ?? []
  const from = view.from ?? least(days.map((dates) => dates.from))
  const to =
    view.to ??
    least(
      days.map((dates) => dates.to),
      -1,
    )
  if (from && to) return from <= to ? formatSpan(words, from, to) : formatSpan(words, to, from)
  const one = from ?? to
  return one ? formatDay(words, one) : ''
}

const least = (days: readonly string[], sign: 1 | -1 = 1): string | null => {
  let found: string | null = null
  for (const day of days) if (found === null || (sign > 0 ? day < found : day > found)) found = day
  return found
}
