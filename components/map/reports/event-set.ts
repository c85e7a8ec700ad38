import type { Feature } from 'geojson'
import type { Map as MapLibreMap, PointLike } from 'maplibre-gl'
import type { EventId } from '@/lib/domain'
import type { Words } from '@/components/words/make-words'
import type { MapCallbacks, MapState } from '../map-state'
import type { MarkSet } from '../mark-set'
import { setFeatures } from '../set-features'
import { showFocus } from '../show-focus'
import type { Target } from '../show-targets'
import { type EventArea, type EventData, toEventData } from './event-data'
import { areaKey, findEventTargets, spotKey, toAreaTarget, toSpotTarget } from './event-targets'
import { type EventSpot, isPile, layOut, layoutZoom } from './lay-out'
import { createPile } from './show-pile'
import { leaderFeatures, spotFeature } from './spot-features'
import { describeEvent, describeSpot } from './tell-event'

const slack = 2 // px around the pointer
const markLayers = ['focus-events', 'focus-rings', 'focus-tabs', 'event-marks', 'event-rings', 'tabs']
const shapeLayers = ['shape-movements', 'shape-soft', 'shape-hatched', 'shape-bands']

interface Parts {
  map: MapLibreMap
  words: Words
  callbacks: MapCallbacks
  comeCloser: (center: [number, number], zoom: number) => void
  /** The hovered mark is others: callout and halo follow. */
  onChange: () => void
}

/** What happened: a mark each, rings where they are too near, regions as tabs, and what the words mean under them. */
export const createEventSet = ({ map, words, callbacks, comeCloser, onChange }: Parts) => {
  let data: EventData = toEventData(words, [], [])
  let spots: EventSpot[] = []
  let spotOf = new Map<EventId, EventSpot>()
  let areaOf = new Map<EventId, EventArea>()
  let laidOutAt = Number.NaN
  let isShown = false
  let under: Target | null = null
  const pile = createPile(map, words, {
    onSelect: (event) => callbacks.onSelectEvent?.(event),
    onHover: (event) => callbacks.onHoverEvent?.(event),
    onClose: onChange,
  })

  const place = (): void => {
    laidOutAt = layoutZoom(map.getZoom())
    spots = layOut(data.marks, laidOutAt)
    spotOf = new Map(spots.flatMap((spot) => spot.events.map(({ id }) => [id, spot] as const)))
    setFeatures(
      map,
      'events',
      spots.map((spot) => spotFeature(spot)),
    )
    setFeatures(map, 'event-leaders', leaderFeatures(spots))
  }
  const follow = (): void => {
    if (!isShown || layoutZoom(map.getZoom()) === laidOutAt) return
    place()
    pile.close()
    onChange()
  }
  map.on('move', follow)

  const keyOf = (id: EventId): string | null => {
    const spot = spotOf.get(id)
    if (spot) return spotKey(spot)
    const area = areaOf.get(id)
    return area ? areaKey(area.placeId) : null
  }
  const targetOf = (key: unknown): Target | null => {
    const spot = spots.find((other) => other.key === key)
    return spot ? toSpotTarget(words, spot) : null
  }
  const areaTarget = (placeId: unknown, tab?: { lngLat: [number, number]; width: number }): Target | null => {
    const area = data.areas.find((other) => other.placeId === placeId)
    return area ? toAreaTarget(words, area, tab) : null
  }
  /** The shape under the pointer stands for its event; one shared by several for their pile. */
  const shapeTarget = (key: number): Target | null => {
    const ids = data.eventsOf.get(key) ?? []
    const [first] = ids
    const spot = first && spotOf.get(first)
    if (!spot) return null
    return {
      ...toSpotTarget(words, { ...spot, events: ids.flatMap((id) => data.byId.get(id) ?? []) }),
      key: spotKey(spot),
    }
  }

  const open = (target: Target, byKey: boolean): void => {
    const [only] = target.events
    if (target.events.length === 1 && only) {
      callbacks.onSelectEvent?.(only)
      return
    }
    const spot = spots.find((other) => spotKey(other) === target.key)
    const zoom = spot && target.kind === 'cluster' && !isPile(spot) ? zoomThatParts(spot) : null
    if (zoom !== null) return comeCloser(target.lngLat, zoom)
    const events = target.events.flatMap((id) => data.byId.get(id) ?? [])
    pile.open(events, target, byKey)
    onChange()
  }
  const zoomThatParts = ({ events }: EventSpot): number | null => {
    const ids = new Set(events.map(({ id }) => id))
    const marks = data.marks.filter(({ feature }) => ids.has(feature.id))
    for (let zoom = layoutZoom(map.getZoom()) + 0.5; zoom <= map.getMaxZoom(); zoom += 0.5) {
      if (layOut(marks, zoom).length > 1) return Math.max(zoom, map.getZoom() + 1)
    }
    return null
  }

  const set: MarkSet = {
    layers: ['event-marks', 'event-rings'],
    named: () => {
      const seen = map.getBounds()
      return data.marks.flatMap(({ extent }): [number, number][] => {
        if (!extent) return []
        const middle: [number, number] = [(extent.west + extent.east) / 2, (extent.south + extent.north) / 2]
        return seen.contains(middle) ? [middle] : []
      })
    },
    areas: () => data.areas,
    draw: (next, before) => {
      isShown = true
      const isNewData =
        before === null ||
        ((before.events !== next.events || before.shapes !== next.shapes) &&
          (before.events?.length ?? 0) + (next.events?.length ?? 0) > 0)
      if (isNewData) {
        pile.close()
        data = toEventData(words, next.events ?? [], next.shapes ?? [])
        areaOf = new Map(data.areas.flatMap((area) => area.events.map(({ id }) => [id, area] as const)))
        setFeatures(map, 'shapes', data.shapes)
        setFeatures(map, 'discs', data.discs)
        place()
      }
      if (before?.theme !== next.theme) pile.paint(next.theme)
      pile.mark(next.selectedEvent ?? null)
      pile.fit(next.padding)
      return isNewData
    },
    focus: ({ selectedEvent = null, hoveredEvent = null }, tabs) => {
      const ids = [...new Set([...(under?.events ?? []), hoveredEvent, selectedEvent])].filter(
        (id) => id !== null,
      )
      const chosen = selectedEvent && spotOf.get(selectedEvent)
      const near = new Set(ids.flatMap((id) => spotOf.get(id) ?? []))
      const areas = [...new Set(ids.flatMap((id) => areaOf.get(id) ?? []))]
      const placeIds = areas.map(({ placeId }) => placeId)
      showFocus(map, {
        marks: [...near].map((spot) =>
          spotFeature(spot, { state: spot === chosen ? 'selected' : 'hovered' }),
        ),
        tabs: tabs.filter(({ properties }) => placeIds.some((id) => id === properties?.['placeId'])),
        areas,
        discs: placeIds,
        shapes: [hoveredEvent, selectedEvent, ...(under?.events.length === 1 ? under.events : [])].flatMap(
          (id) => (id ? (data.shapeOf.get(id) ?? []) : []),
        ),
      })
    },
    targets: (tabs: Feature[]) => findEventTargets(words, map, spots, data.areas, tabs),
    find: ({ x, y }) => {
      const around: [PointLike, PointLike] = [
        [x - slack, y - slack],
        [x + slack, y + slack],
      ]
      for (const { properties, geometry, layer } of map.queryRenderedFeatures(around, {
        layers: markLayers,
      })) {
        const [lng = 0, lat = 0] = geometry.type === 'Point' ? geometry.coordinates : []
        const found = layer.id.endsWith('tabs')
          ? areaTarget(properties['placeId'], { lngLat: [lng, lat], width: Number(properties['wide']) })
          : targetOf(properties['key'])
        if (found) return found
      }
      for (const { properties } of map.queryRenderedFeatures([x, y], { layers: shapeLayers })) {
        const found = shapeTarget(Number(properties['key']))
        if (found) return found
      }
      for (const { layer, properties } of map.queryRenderedFeatures([x, y], { layers: ['areas', 'discs'] })) {
        const area =
          layer.id === 'discs'
            ? data.areas.find(({ placeId }) => placeId === properties['placeId'])
            : data.areas.find(({ divisions }) => divisions.includes(String(properties['id'])))
        if (area) return toAreaTarget(words, area)
      }
      return null
    },
    choose: (target, byKey) => {
      pile.close()
      if (target) open(target, byKey)
      else callbacks.onSelectEvent?.(null)
    },
    hover: (target) => {
      if (target?.key === under?.key) return
      under = target
      callbacks.onHoverEvent?.(target?.events.length === 1 ? (target.events[0] ?? null) : null)
      onChange()
    },
    selected: ({ selectedEvent }) => (selectedEvent ? keyOf(selectedEvent) : null),
    spoken: ({ selectedEvent, hoveredEvent }: MapState) => {
      if (pile.isOpen()) return null
      if (under && under.events.length > 1) {
        const events = under.events.flatMap((id) => data.byId.get(id) ?? [])
        return { key: under.key, words: describeSpot(words, { events }, words.t('map.clickToOpen')) }
      }
      const id = under?.events[0] ?? hoveredEvent ?? selectedEvent
      const feature = id && data.byId.get(id)
      const key = id && keyOf(id)
      return feature && key ? { key, words: describeEvent(words, feature) } : null
    },
    selectedAt: ({ selectedEvent }) => {
      if (!selectedEvent) return null
      return spotOf.get(selectedEvent)?.at ?? areaOf.get(selectedEvent)?.point ?? null
    },
    clear: () => {
      isShown = false
      under = null
      pile.close()
      data = toEventData(words, [], [])
      spots = []
      spotOf = new Map()
      areaOf = new Map()
      for (const source of ['shapes', 'discs', 'events', 'event-leaders']) setFeatures(map, source, [])
    },
  }
  return {
    ...set,
    destroy: (): void => {
      map.off('move', follow)
      pile.destroy()
    },
  }
}
