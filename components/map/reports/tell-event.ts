import type { PlaceKind } from '@/lib/domain'
import type { Change } from '@/lib/compare/compare-spans'
import { countOf } from '@/components/words/old'
import { COUNTED_TYPES, EXACTNESSES, STATUSES, TYPE_ROWS, nameEvent } from '@/components/words/old'
import { formatSpan } from '@/components/words/old'
import { joinNames } from '@/components/words/old'
import { KINDS } from '@/components/words/old'
import type { MapEvent } from '../map-state'
import type { CalloutWords } from '../mark-set'
import type { EventSpot } from './lay-out'

const most = {
  attribution: 70, // letters of a name
  why: 110, //        letters of a reason
  places: 3, //       of a ring that are named
}

const shorten = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`

const PREPOSITIONS: Partial<Record<PlaceKind, string>> = { facility: 'at', water: 'at', terrain: 'at' }

/** `in Kurakhove`; `somewhere within 7 km of Pokrovsk`, which says it by itself. */
const tellWhere = ({ words, place, exactness, geoPrecision }: MapEvent['properties']): string => {
  const isName = place !== null && words === place.name
  if (isName) return `${PREPOSITIONS[place.kind] ?? 'in'} ${words}`
  return exactness === 'place' || (exactness === 'region' && geoPrecision === 3 && !/\s/.test(words))
    ? `in ${words}`
    : words
}

/** `Claimed by the governor`; `Confirmed by 3 independent accounts`; of a dispute, what it is about. */
const tellStatus = ({
  status,
  statusWhy,
  attribution,
  publisher,
  independent,
}: MapEvent['properties']): string => {
  const { name } = STATUSES[status]
  if (status === 'denied' || status === 'disputed') return `${name}: ${shorten(statusWhy, most.why)}`
  if (status === 'confirmed' && independent > 1)
    return `${name} by ${countOf(independent, 'independent account')}`
  const who = attribution ?? (status === 'reported' ? publisher : null)
  return who && status !== 'confirmed' ? `${name} by ${shorten(who, most.attribution)}` : name
}

const tellDate = ({ dates }: MapEvent['properties']): string =>
  dates ? formatSpan(dates.from, dates.to) : 'Date not told'

const tellOrigins = ({ independent }: MapEvent['properties']): string =>
  independent > 1 ? countOf(independent, 'independent origin') : 'one\u00a0origin'

const CHANGES: Record<Change, string> = {
  new: 'New: not told of in A',
  gone: 'Gone: told of in A only',
  still: 'Still told of, as in A',
}

/** What happened, where in words; who says so; when, how exact, how many origins. */
export const describeEvent = (feature: MapEvent): CalloutWords => {
  const { properties } = feature
  const { exactness, place } = properties
  const exact = exactness === 'place' && place ? KINDS[place.kind].one : EXACTNESSES[exactness].name
  return {
    title: `${nameEvent(properties)} ${tellWhere(properties)}`,
    lines: [
      ...(feature.change ? [CHANGES[feature.change]] : []),
      tellStatus(properties),
      [tellDate(properties), exact.charAt(0).toLowerCase() + exact.slice(1), tellOrigins(properties)].join(
        ' · ',
      ),
    ],
  }
}

/** The same as one line, for the button of the mark. */
export const tellEvent = (feature: MapEvent): string => {
  const { title, lines } = describeEvent(feature)
  return [title, ...lines].join(', ').replaceAll(' · ', ', ')
}

/** `5 battles and 2 explosions: the mix of a ring. */
const tellMix = (events: MapEvent[]): string =>
  joinNames(
    TYPE_ROWS.flatMap((type) => {
      const count = events.filter(({ properties }) => properties.eventType === type).length
      return count > 0 ? [countOf(count, ...COUNTED_TYPES[type])] : []
    }),
  )

const placesOf = (events: MapEvent[]): string[] => [
  ...new Set(events.map(({ properties }) => properties.place?.name ?? properties.words)),
]

export const describeSpot = ({ events }: Pick<EventSpot, 'events'>, hint: string): CalloutWords => {
  const places = placesOf(events)
  const named = places.slice(0, most.places)
  const rest = places.length - named.length
  const where = joinNames(rest > 0 ? [...named, countOf(rest, 'more place')] : named)
  return { title: `${countOf(events.length, 'event')}: ${where}`, lines: [tellMix(events), hint] }
}
