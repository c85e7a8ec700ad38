import type { EventFeature } from '@/lib/client'
import type { EventType } from '@/lib/domain'
import { nameEvent } from '@/components/words/old'
import { joinNames } from '@/components/words/old'

type Shown = Pick<EventFeature['properties'], 'eventType' | 'subEventType' | 'status' | 'words' | 'placeId'>

const NAMES: Record<EventType, string> = {
  battles: 'fighting',
  'explosions-remote-violence': 'strikes',
  'violence-against-civilians': 'violence against civilians',
  protests: 'protest',
  riots: 'rioting',
  'strategic-developments': 'strategic moves',
  other: 'other events',
}

/** What the map of reports shows, as a sentence: `Fighting and strikes are reported, most often in Kharkiv and Kursk Oblast`. */
export const reportSentence = (shown: {
  events: readonly Shown[]
  selected: Shown | null
  filtered: boolean
}): string => {
  const { events, selected, filtered } = shown
  if (selected) return `${nameEvent(selected)} ${inWords(selected.words)}`
  if (events.length === 0) return filtered ? 'No report fits these filters' : 'No report can be placed yet'
  const types = countBy(events, ({ eventType }) => eventType)
  const names = types.slice(0, 2).map(({ value }) => NAMES[value])
  const what = joinNames(names)
  const isPlural = names.length > 1 || what.endsWith('s')
  const verb = `${isPlural ? 'are' : 'is'} ${verbOf(events)}`
  const places = countBy(events, ({ words }) => words)
  // Countries tell little; they stand in only where nothing else is named.
  const closer = countBy(
    events.filter(({ placeId }) => !placeId?.startsWith('country:')),
    ({ words }) => words,
  )
  const pool = closer.length > 0 ? closer : places
  const top = (places.length <= 2 ? pool : pool.filter(({ count }) => count > 1)).slice(0, 2)
  if (top.length === 0) return `${capital(what)} ${verb} in ${places.length} places`
  const where = joinNames(top.map(({ value }) => inWords(value))).replace(/^in (.*) and in /, 'in $1 and ')
  return `${capital(what)} ${verb}${places.length > 2 ? ', most often' : ''} ${where}`
}

const verbOf = (events: readonly Shown[]): string => {
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

/** `in Kurakhove`; words that hold their own preposition stay: `within 7 km of Pokrovsk`. */
const inWords = (words: string): string => {
  const bare = words.replace(/^somewhere /, '')
  return /^(?:within|near|on|in|along|between|from|about|at|around|part|\d)/.test(bare) ? bare : `in ${bare}`
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
