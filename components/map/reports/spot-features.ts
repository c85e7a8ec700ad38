import type { Feature } from 'geojson'
import { changeOfAll, lookOf } from './event-data'
import { type EventSpot, markSize, mixOf } from './lay-out'

/** px; two of the largest just have room beside each other in the layout. */
export const ringRadius = (count: number): number => (count < 10 ? 16 : 18)

/** `103`, `1.2k`: what fits into a ring. */
export const shortCount = (count: number): string =>
  count < 1000 ? String(count) : `${Math.floor(count / 100) / 10}k`

/** What the layers need to draw a spot: one mark, or a ring with its mix and count. */
const spotProperties = ({ key, events, name }: EventSpot) => {
  const [first] = events
  const isOne = events.length === 1
  const change = changeOfAll(events)
  return {
    key,
    count: events.length,
    radius: isOne ? markSize / 2 : ringRadius(events.length),
    ...(name ? { name } : {}),
    ...(change ? { change } : {}),
    ...(isOne && first
      ? { look: lookOf(first) }
      : {
          text: shortCount(events.length),
          mix: mixOf(events)
            .map(({ type, share }) => `${type}=${share}`)
            .join(','),
        }),
  }
}

export const spotFeature = (spot: EventSpot, more: Record<string, string> = {}): Feature => ({
  type: 'Feature',
  properties: { ...spotProperties(spot), ...more },
  geometry: { type: 'Point', coordinates: spot.at },
})

/** Lines from marks to the discs they stand beside. */
export const leaderFeatures = (spots: EventSpot[]): Feature[] =>
  spots.flatMap(({ at, leader }): Feature[] =>
    leader
      ? [{ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: [leader, at] } }]
      : [],
  )
