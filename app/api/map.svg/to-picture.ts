import type { Geometry } from 'geojson'
import { type EventType, type ReportStatus, eventTypes } from '@/lib/domain'
import type { MarkShape } from '@/lib/http/mark-responses'
import type { PlaceFeature } from '@/lib/http/responses'
import type { PictureArea, PictureMark, PictureShape } from '@/lib/image/picture'
import type { MapEvent } from '@/components/map/map-state'
import { toMapData } from '@/components/map/map-data'
import { lookOf, toEventData } from '@/components/map/reports/event-data'
import { layOut, layoutZoom, mixOf } from '@/components/map/reports/lay-out'
import type { Words } from '@/components/words/make-words'
import { ringRadius, shortCount } from '@/components/map/reports/spot-features'

const maxMarks = 2000
const kinds = ['soft', 'hatch', 'band', 'movement'] as const

/** What a picture holds beside its ground. */
export interface Drawn {
  marks: PictureMark[]
  shapes: PictureShape[]
  areas: PictureArea[]
}

/** Events as the map lays them out at that zoom. */
export const toEventPicture = (
  words: Words,
  events: MapEvent[],
  shapes: MarkShape[],
  zoom: number,
): Drawn => {
  const data = toEventData(words, events, shapes)
  const spots = layOut(data.marks, layoutZoom(zoom)).slice(0, maxMarks)
  return {
    marks: spots.map(({ at, events: told, name, leader }) => {
      const [first] = told
      const look =
        told.length === 1 && first
          ? {
              kind: 'event' as const,
              type: first.properties.eventType,
              status: first.properties.status,
            }
          : {
              kind: 'ring' as const,
              mix: mixOf(told),
              count: shortCount(told.length),
              radius: ringRadius(told.length),
            }
      return { at, look, name, leader }
    }),
    shapes: [
      ...data.shapes.flatMap(({ properties, geometry }) => toShape(properties, geometry)),
      ...data.discs.flatMap(({ geometry }) => toShape({ kind: 'hatch' }, geometry)),
    ],
    areas: data.areas.map(({ name, count, events: told, point, divisions, countries }) => ({
      name,
      count,
      looks: commonest(told),
      at: point,
      divisions,
      countries,
    })),
  }
}

const mostLooks = 3 // small marks on a tab, as on the map

const commonest = (events: MapEvent[]): PictureArea['looks'] => {
  const found = new Map<string, { count: number; type: EventType; status: ReportStatus }>()
  for (const event of events) {
    const { eventType: type, status } = event.properties
    const known = found.get(lookOf(event))
    if (known) known.count++
    else found.set(lookOf(event), { count: 1, type, status })
  }
  return [...found.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, mostLooks)
    .map(({ type, status }) => ({ type, status }))
}

/** Places as the other layer shows them, the most mentioned first. */
export const toPlacePicture = (places: PlaceFeature[]): Drawn => {
  const { byId, marks, discs, areas } = toMapData(places)
  const pinned = marks.features
    .flatMap(({ properties, geometry }) =>
      geometry.type === 'Point' && properties
        ? [{ name: String(properties['name']), radius: Number(properties['radius']), geometry }]
        : [],
    )
    .sort((a, b) => b.radius - a.radius)
    .slice(0, Math.min(maxMarks, byId.size))
  return {
    marks: pinned.map(({ name, radius, geometry: { coordinates } }) => ({
      at: [coordinates[0] ?? 0, coordinates[1] ?? 0],
      look: { kind: 'place', radius },
      name,
      leader: null,
    })),
    shapes: discs.features.flatMap(({ properties, geometry }) =>
      toShape({ kind: properties?.['rough'] ? 'soft' : 'hatch' }, geometry),
    ),
    areas: areas.map(({ name, count, point, divisions, countries }) => ({
      name,
      count,
      looks: [],
      at: point,
      divisions,
      countries,
    })),
  }
}

const toShape = (properties: { [name: string]: unknown } | null, geometry: Geometry): PictureShape[] => {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return []
  const kind = kinds.find((known) => known === properties?.['kind']) ?? 'hatch'
  const type = eventTypes.find((known) => known === properties?.['type']) ?? null
  return [{ kind, type, strength: Number(properties?.['strength'] ?? 1), geometry }]
}
