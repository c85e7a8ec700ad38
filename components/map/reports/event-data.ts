import type { Feature, Polygon } from 'geojson'
import type { MarkShape } from '@/lib/client'
import {
  type EventId,
  type LngLat,
  type PlaceGeometry,
  type PlaceId,
  extentOf,
  isAreaKind,
  positionsOf,
} from '@/lib/domain'
import { disc } from '@/lib/geojson/disc'
import type { Words } from '@/components/words/make-words'
import type { MapEvent } from '../map-state'
import { type AreaMark, largestDisc, toAreaCodes } from '../map-data'
import { taper } from './taper'

/** An event that stands at a point, with the extent of what its words mean. */
export interface EventMark {
  feature: MapEvent
  at: LngLat
  /** Name of its place, written beside the mark: the mark covers the place's own dot. */
  name: string | null
  /** Box of its disc or sector; null when the place itself is meant. */
  extent: Extent | null
}

interface Extent {
  west: number
  south: number
  east: number
  north: number
}

/** A region with all that happened somewhere in it. */
export interface EventArea extends AreaMark {
  events: MapEvent[]
}

export interface EventData {
  byId: Map<EventId, MapEvent>
  marks: EventMark[]
  areas: EventArea[]
  /** Extents without an outline, hatched as discs. */
  discs: Feature[]
  /** What the words mean, each once however many events share it. */
  shapes: Feature[]
  shapeOf: Map<EventId, number>
  eventsOf: Map<number, EventId[]>
}

type ShapeKind = 'soft' | 'hatch' | 'band' | 'movement'

/** Hatch: somewhere in this part of a region. Stipple: along a border. Soft: within N km. */
const kindOf = (relation: string | null): ShapeKind => {
  if (relation === 'border-distance' || relation === 'border-region') return 'band'
  if (relation === 'movement') return 'movement'
  return relation === 'part-of' || relation === 'edge' || relation === null ? 'hatch' : 'soft'
}

const boxOf = (geometry: PlaceGeometry): Extent => {
  const [west, south, east, north] = extentOf(positionsOf(geometry))
  return { west, south, east, north }
}

/** Never a pin for a region: where no shape says more, the whole of it is meant. */
const isWholeRegion = ({ properties }: MapEvent, shape: MarkShape | undefined): boolean =>
  !shape && properties.place !== null && isAreaKind(properties.place.kind)

/** Sorts events into marks and regions, and their shapes by how they are drawn. */
export const toEventData = ({ t }: Words, events: MapEvent[], shapes: MarkShape[]): EventData => {
  const data: EventData = {
    byId: new Map(),
    marks: [],
    areas: [],
    discs: [],
    shapes: [],
    shapeOf: new Map(),
    eventsOf: new Map(),
  }
  const shapeById = new Map(shapes.map((shape) => [shape.id, shape]))
  const areas = new Map<PlaceId, EventArea>()
  const drawn = new Map<string, number>()
  for (const feature of events) {
    if (data.byId.has(feature.id)) continue
    data.byId.set(feature.id, feature)
    const shape = shapeById.get(feature.id)
    const { place, placeId } = feature.properties
    if (place && placeId && isWholeRegion(feature, shape)) {
      const area = areas.get(placeId) ?? toArea(feature, placeId)
      areas.set(placeId, area)
      area.events.push(feature)
      area.count = area.events.length
      continue
    }
    const extent = shape ? boxOf(shape.geometry) : null
    data.marks.push({
      feature,
      at: feature.geometry.coordinates,
      name: place && !isAreaKind(place.kind) ? place.name : null,
      extent,
    })
    // What is gone keeps its mark only: an extent drawn in full would count as told.
    if (shape && extent && feature.change !== 'gone') addShape(data, drawn, shape, extent)
  }
  data.areas = [...areas.values()].sort((a, b) => b.count - a.count)
  for (const area of data.areas) {
    area.looks = looksOf(area.events)
    const change = changeOfAll(area.events)
    if (change) area.name = t('map.changed', { name: area.name, change: t(`compare.changes.${change}`) })
  }
  data.discs = data.areas.flatMap((area) => discOf(area))
  return data
}

const toArea = ({ properties, geometry }: MapEvent, placeId: PlaceId): EventArea => ({
  placeId,
  name: properties.place?.name ?? properties.words,
  country: properties.place?.country ?? null,
  point: geometry.coordinates,
  radiusKm: properties.place?.radiusKm ?? null,
  count: 0,
  looks: [],
  ...toAreaCodes(properties.place?.areaIds ?? []),
  events: [],
})

const mostLooks = 3 // small marks on a tab

/** The commonest of what happened there. */
const looksOf = (events: MapEvent[]): string[] => {
  const counts = new Map<string, number>()
  for (const event of events) counts.set(lookOf(event), (counts.get(lookOf(event)) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .slice(0, mostLooks)
    .map(([look]) => look)
}

/** What became of a ring or a region: new as soon as anything in it is, gone when all of it is. */
export const changeOfAll = (events: readonly MapEvent[]): 'new' | 'gone' | null => {
  if (events.some(({ change }) => change === 'new')) return 'new'
  return events.every(({ change }) => change === 'gone') ? 'gone' : null
}

/** As images are named: `battles:claimed`. */
export const lookOf = ({ properties }: MapEvent): string => `${properties.eventType}:${properties.status}`

const discOf = ({ placeId, point, radiusKm, divisions, countries, count }: EventArea): Feature[] => {
  if (radiusKm === null || radiusKm > largestDisc || divisions.length + countries.length > 0) return []
  const geometry: Polygon = disc(point, radiusKm)
  return [{ type: 'Feature', properties: { placeId, count, rough: false }, geometry }]
}

const addShape = (data: EventData, drawn: Map<string, number>, shape: MarkShape, extent: Extent): void => {
  const { relation, eventType } = shape.properties
  const kind = kindOf(relation)
  // Two shapes of one type, box and number of corners are one: texts of whole outlines would take longer to compare.
  const name = [kind, eventType, ...Object.values(extent), positionsOf(shape.geometry).length].join(' ')
  const known = drawn.get(name)
  const key = known ?? drawn.size
  data.shapeOf.set(shape.id, key)
  data.eventsOf.set(key, [...(data.eventsOf.get(key) ?? []), shape.id])
  if (known !== undefined) return
  drawn.set(name, key)
  const properties = { key, kind, type: eventType }
  if (kind !== 'movement') {
    data.shapes.push({ type: 'Feature', properties, geometry: shape.geometry })
    return
  }
  for (const { geometry, strength } of taper(shape.geometry))
    data.shapes.push({ type: 'Feature', properties: { ...properties, strength }, geometry })
}
