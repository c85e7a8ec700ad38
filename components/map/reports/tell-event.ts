import type { PlaceKind } from '@/lib/domain'
import { formatSpan } from '@/components/words/format-span'
import { joinNames } from '@/components/words/join-names'
import { TYPE_ROWS } from '@/components/words/legend-rows'
import type { Words } from '@/components/words/make-words'
import { nameEvent } from '@/components/words/name-event'
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

const POINTS: ReadonlySet<PlaceKind> = new Set(['facility', 'water', 'terrain'])

/** `in Kurakhove`; `somewhere within 7 km of Pokrovsk`, which says it by itself. */
const tellWhere = ({ t }: Words, properties: MapEvent['properties']): string => {
  const { words: place, place: known, exactness, geoPrecision } = properties
  if (known !== null && place === known.name)
    return POINTS.has(known.kind) ? t('map.atPlace', { place }) : t('title.inPlace', { place })
  return exactness === 'place' || (exactness === 'region' && geoPrecision === 3 && !/\s/.test(place))
    ? t('title.inPlace', { place })
    : place
}

/** `Claimed by the governor`; `Confirmed by 3 independent accounts`; of a dispute, what it is about. */
const tellStatus = ({ t }: Words, properties: MapEvent['properties']): string => {
  const { statusWhy, attribution, publisher, independent } = properties
  const status = t(`statuses.${properties.status}.name`)
  if (statusWhy !== null && (properties.status === 'denied' || properties.status === 'disputed'))
    return t('map.statusWhy', { status, why: shorten(statusWhy, most.why) })
  if (properties.status === 'confirmed')
    return independent > 1 ? t('map.statusByAccounts', { status, count: independent }) : status
  const who = attribution ?? (properties.status === 'reported' ? publisher : null)
  return who ? t('map.statusBy', { status, who: shorten(who, most.attribution) }) : status
}

/** What happened, where in words; who says so; when, how exact, how many origins. */
export const describeEvent = (words: Words, feature: MapEvent): CalloutWords => {
  const { t } = words
  const { properties } = feature
  const { exactness, place, dates, independent } = properties
  const exact =
    exactness === 'place' && place ? t(`kinds.${place.kind}.one`) : t(`exactnesses.${exactness}.name`)
  return {
    title: t('title.event', { event: nameEvent(words, properties), where: tellWhere(words, properties) }),
    lines: [
      ...(feature.change ? [t(`map.changes.${feature.change}`)] : []),
      tellStatus(words, properties),
      [
        dates ? formatSpan(words, dates.from, dates.to) : t('map.dateNotTold'),
        exact.charAt(0).toLowerCase() + exact.slice(1),
        t('map.origins', { count: Math.max(1, independent) }),
      ].join(' · '),
    ],
  }
}

/** The same as one line, for the button of the mark. */
export const tellEvent = (words: Words, feature: MapEvent): string => {
  const { title, lines } = describeEvent(words, feature)
  return [title, ...lines].join(', ').replaceAll(' · ', ', ')
}

/** `5 battles and 2 explosions: the mix of a ring. */
const tellMix = (words: Words, events: MapEvent[]): string =>
  joinNames(
    words,
    TYPE_ROWS.flatMap((type) => {
      const count = events.filter(({ properties }) => properties.eventType === type).length
      return count > 0 ? [words.t(`eventTypes.${type}.counted`, { count })] : []
    }),
  )

const placesOf = (events: MapEvent[]): string[] => [
  ...new Set(events.map(({ properties }) => properties.place?.name ?? properties.words)),
]

export const describeSpot = (
  words: Words,
  { events }: Pick<EventSpot, 'events'>,
  hint: string,
): CalloutWords => {
  const places = placesOf(events)
  const named = places.slice(0, most.places)
  const rest = places.length - named.length
  const where = joinNames(words, rest > 0 ? [...named, words.t('map.morePlaces', { count: rest })] : named)
  return {
    title: words.t('map.events', { count: events.length, where }),
    lines: [tellMix(words, events), hint],
  }
}
