import type { Feature } from 'geojson'
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import type { PlaceId } from '@/lib/domain'
import type { Words } from '@/components/words/make-words'
import { describePlace } from '@/components/words/place-words'
import { findTargets, targetAt } from './find-targets'
import { type MapData, isPoint, markProperties, toMapData } from './map-data'
import type { MapCallbacks, MapState } from './map-state'
import type { MarkSet } from './mark-set'
import { setFeatures } from './set-features'
import { showFocus } from './show-focus'

interface Parts {
  map: MapLibreMap
  words: Words
  callbacks: MapCallbacks
  comeCloser: (center: [number, number], zoom: number) => void
}

/** Every place that the stories name, sized by how often. */
export const createPlaceSet = ({ map, words, callbacks, comeCloser }: Parts): MarkSet => {
  let data: MapData = toMapData([])
  let under: PlaceId | null = null

  const openCluster = async (cluster: number, center: [number, number]): Promise<void> => {
    const zoom = await map.getSource<GeoJSONSource>('marks')?.getClusterExpansionZoom(cluster)
    comeCloser(center, Math.max(zoom ?? 0, map.getZoom() + 1))
  }
  const focusMark = (id: PlaceId, selected: PlaceId | null): Feature[] => {
    const feature = data.byId.get(id)
    if (!feature || !isPoint(feature)) return []
    const properties = { ...markProperties(feature), state: id === selected ? 'selected' : 'hovered' }
    return [{ type: 'Feature', properties, geometry: feature.geometry }]
  }

  return {
    layers: ['marks', 'clusters'],
    named: () => [],
    areas: () => data.areas,
    draw: (next, before) => {
      const isNewData =
        before === null || (before.places !== next.places && before.places.length + next.places.length > 0)
      if (isNewData) {
        data = toMapData(next.places)
        setFeatures(map, 'discs', data.discs.features)
      }
      // The selected place is drawn on its own and leaves its cluster.
      if (isNewData || before?.selected !== next.selected) {
        const others = data.marks.features.filter(
          ({ properties }) => properties?.['placeId'] !== next.selected,
        )
        setFeatures(map, 'marks', others)
      }
      return isNewData
    },
    focus: ({ selected, hovered }, tabs) => {
      const ids = [...new Set([hovered, selected])].filter((id) => id !== null)
      showFocus(map, {
        marks: ids.flatMap((id) => focusMark(id, selected)),
        tabs: tabs.filter(({ properties }) => ids.includes(properties?.['placeId'] as PlaceId)),
        areas: data.areas.filter(({ placeId }) => ids.includes(placeId)),
        discs: ids,
        shapes: [],
      })
    },
    targets: () => findTargets(words, map, data),
    find: (point) => targetAt(words, map, data, point),
    choose: (target) => {
      if (target && target.clusterId !== null) void openCluster(target.clusterId, target.lngLat)
      else callbacks.onSelect?.(target?.placeId ?? null)
    },
    hover: (target) => {
      const place = target?.placeId ?? null
      if (place === under) return
      under = place
      callbacks.onHover?.(place)
    },
    selected: ({ selected }) => selected,
    spoken: ({ selected }) => {
      const properties = selected && data.byId.get(selected)?.properties
      if (!properties) return null
      const { name, count, stories } = properties
      const counts = words.t('counts.mentionsInStories', { mentions: count, stories })
      return { key: selected, words: { title: name, lines: [describePlace(words, properties), counts] } }
    },
    selectedAt: ({ selected }: MapState) =>
      (selected && data.byId.get(selected)?.geometry.coordinates) ?? null,
    clear: () => {
      data = toMapData([])
      for (const source of ['discs', 'marks']) setFeatures(map, source, [])
    },
  }
}
