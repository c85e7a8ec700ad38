import type { Feature } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { PlaceId } from '@/lib/domain'
import type { Words } from '@/components/words/make-words'
import type { Target } from '../show-targets'
import type { EventArea } from './event-data'
import { type EventSpot, markSize } from './lay-out'
import { ringRadius } from './spot-features'
import { describeSpot, tellEvent } from './tell-event'

const options = {
  most: 80, //  targets at once
  height: 30, // px of a tab
}

export const spotKey = ({ key, events }: EventSpot): string => (events.length === 1 ? key : `ring ${key}`)
export const areaKey = (placeId: PlaceId): string => `tab ${placeId}`

export const toSpotTarget = (words: Words, spot: EventSpot): Target => {
  const [first] = spot.events
  const isOne = spot.events.length === 1
  const size = isOne ? markSize + 2 : 2 * ringRadius(spot.events.length) + 4
  return {
    key: spotKey(spot),
    kind: isOne ? 'mark' : 'cluster',
    placeId: null,
    clusterId: null,
    events: spot.events.map(({ id }) => id),
    lngLat: spot.at,
    width: size,
    height: size,
    label: isOne && first ? tellEvent(words, first) : tellSeveral(words, spot.events),
  }
}

const tellSeveral = (words: Words, events: EventSpot['events']): string => {
  const { title, lines } = describeSpot(words, { events }, words.t('map.openThem'))
  return [title, ...lines].join(', ')
}

/** The tab of a region; where it stands is told by its feature. */
export const toAreaTarget = (
  words: Words,
  { placeId, name, events, point }: EventArea,
  tab?: { lngLat: [number, number]; width: number },
): Target => {
  const [first] = events
  return {
    key: areaKey(placeId),
    kind: 'tab',
    placeId,
    clusterId: null,
    events: events.map(({ id }) => id),
    lngLat: tab?.lngLat ?? point,
    width: tab?.width ?? 0,
    height: options.height,
    label:
      events.length === 1 && first
        ? tellEvent(words, first)
        : words.t('map.somewhereIn', { place: name, what: tellSeveral(words, events) }),
  }
}

/** What can be chosen in the visible part, the fullest first. */
export const findEventTargets = (
  words: Words,
  map: MapLibreMap,
  spots: EventSpot[],
  areas: EventArea[],
  tabs: Feature[],
): Target[] => {
  const { clientWidth, clientHeight } = map.getCanvas()
  const seen = spots.filter(({ at }) => {
    const { x, y } = map.project(at)
    return x >= 0 && y >= 0 && x <= clientWidth && y <= clientHeight
  })
  const regions = tabs.flatMap(({ properties, geometry }): Target[] => {
    const area = areas.find(({ placeId }) => placeId === properties?.['placeId'])
    if (!area || geometry.type !== 'Point') return []
    const [lng = 0, lat = 0] = geometry.coordinates
    return [toAreaTarget(words, area, { lngLat: [lng, lat], width: Number(properties?.['wide']) })]
  })
  return [...seen.map((spot) => toSpotTarget(words, spot)), ...regions]
    .sort((a, b) => b.events.length - a.events.length || a.key.localeCompare(b.key))
    .slice(0, options.most)
}
