import type { EventMark } from '@/lib/client'
import { capital } from '@/components/words/capital'
import { joinNames } from '@/components/words/join-names'
import type { Words } from '@/components/words/make-words'
import { nameEvent } from '@/components/words/name-event'

type Shown = Pick<EventMark['properties'], 'eventType' | 'subEventType' | 'status' | 'words' | 'placeId'>

/** What the map of reports shows, as a sentence: `Fighting and strikes are reported, most often in Kharkiv and Kursk Oblast`. */
export const reportSentence = (
  words: Words,
  shown: { events: readonly Shown[]; selected: Shown | null; filtered: boolean },
): string => {
  const { t } = words
  const { events, selected, filtered } = shown
  if (selected)
    return t('title.event', { event: nameEvent(words, selected), where: inWords(words, selected.words) })
  if (events.length === 0) return filtered ? t('title.noReportFits') : t('title.noReportPlaced')
  const reported = tellReported(words, events)
  const places = countBy(events, ({ words }) => words)
  // Countries tell little; they stand in only where nothing else is named.
  const closer = countBy(
    events.filter(({ placeId }) => !placeId?.startsWith('country:')),
    ({ words }) => words,
  )
  const pool = closer.length > 0 ? closer : places
  const top = (places.length <= 2 ? pool : pool.filter(({ count }) => count > 1)).slice(0, 2)
  if (top.length === 0) return t('title.reportedInPlaces', { reported, count: places.length })
  const names = top.map(({ value }) => inWords(words, value))
  const where = joinNames(words, names).replace(/^in (.*) and in /, 'in $1 and ')
  return places.length > 2
    ? t('title.reportedMostOften', { reported, where })
    : t('title.reportedWhere', { reported, where })
}

/** `Fighting and strikes are reported` */
const tellReported = (words: Words, events: readonly Shown[]): string => {
  const types = countBy(events, ({ eventType }) => eventType)
  const names = types.slice(0, 2).map(({ value }) => words.t(`title.types.${value}`))
  const what = joinNames(words, names)
  const number = names.length > 1 || what.endsWith('s') ? 'other' : 'one'
  return capital(words.t('title.reported', { what, number, status: statusOf(events) }))
}

const statusOf = (events: readonly Shown[]): string => {
  const statuses = new Set(events.map(({ status }) => status))
  const [only] = statuses
  return statuses.size === 1 && only ? only : 'reported'
}

const countBy = <Value extends string>(
  events: readonly Shown[],
  valueOf: (event: Shown) => Value,
): { value: Value; count: number }[] => {
  const counts = new Map<Value, number>()
  for (const event of events) counts.set(valueOf(event), (counts.get(valueOf(event)) ?? 0) + 1)
  return [...counts].map(([value, count]) => ({ value, count })).sort((one, other) => other.count - one.count)
}

/** `in Kurakhove`; words that hold their own preposition stay: `within 7 km of Pokrovsk`. They are English in every language. */
const inWords = ({ t }: Words, told: string): string => {
  const bare = told.replace(/^somewhere /, '')
  return /^(?:within|near|on|in|along|between|from|about|at|around|part|\d)/.test(bare)
    ? bare
    : t('title.inPlace', { place: bare })
}
