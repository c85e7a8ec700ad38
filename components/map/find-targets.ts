import type { GeoJSONFeature, Map as MapLibreMap, PointLike } from 'maplibre-gl'
import { placeIdSchema } from '@/lib/domain'
import type { PlaceFeature } from '@/lib/client'
import type { Words } from '@/components/words/make-words'
import { type MapData, markRadius } from './map-data'
import type { Target } from './show-targets'
import { tellPlace } from './tell-place'

const options = {
  most: 80, //    targets at once
  slack: 3, //    px around the pointer
  least: 24, //   px: smallest target
  letter: 7.2, // px: mean width of a letter of a tab
  frame: 62, //   px: hatch, count and margins of a tab
}
const layers = ['focus-marks', 'focus-tabs', 'marks', 'clusters', 'tabs']

/** What can be chosen in the visible part, most mentioned first. */
export const findTargets = (words: Words, map: MapLibreMap, data: MapData): Target[] => {
  const found = new Map<string, Target & { count: number }>()
  for (const feature of map.queryRenderedFeatures({ layers })) {
    const target = toTarget(words, feature, data)
    if (target && !found.has(target.key))
      found.set(target.key, { ...target, count: Number(feature.properties['count']) })
  }
  return [...found.values()]
    .sort((a, b) => b.count - a.count || a.key.localeCompare(b.key))
    .slice(0, options.most)
}

/** The mark, cluster, tab or hatched area under the pointer, marks first. */
export const targetAt = (
  words: Words,
  map: MapLibreMap,
  data: MapData,
  { x, y }: { x: number; y: number },
): Target | null => {
  const around: [PointLike, PointLike] = [
    [x - options.slack, y - options.slack],
    [x + options.slack, y + options.slack],
  ]
  for (const feature of map.queryRenderedFeatures(around, { layers })) {
    const target = toTarget(words, feature, data)
    if (target) return target
  }
  for (const { layer, properties } of map.queryRenderedFeatures([x, y], { layers: ['areas', 'discs'] })) {
    const named =
      layer.id === 'discs'
        ? placeIdSchema.parse(properties['placeId'])
        : data.areas.find(({ divisions }) => divisions.includes(String(properties['id'])))?.placeId
    const feature = named && data.byId.get(named)
    if (feature) return placeTarget(words, feature, 'tab', feature.geometry.coordinates)
  }
  return null
}

const placeTarget = (
  words: Words,
  feature: PlaceFeature,
  kind: 'mark' | 'tab',
  lngLat: [number, number],
): Target => {
  const { placeId, name, count } = feature.properties
  const size = Math.max(options.least, 2 * markRadius(count) + 4)
  return {
    key: placeId,
    kind,
    placeId,
    clusterId: null,
    events: [],
    lngLat,
    width: kind === 'tab' ? name.length * options.letter + options.frame : size,
    height: kind === 'tab' ? 28 : size,
    label: tellPlace(words, feature),
  }
}

const toTarget = (
  words: Words,
  { geometry, properties, layer }: GeoJSONFeature & { layer: { id: string } },
  data: MapData,
): Target | null => {
  if (geometry.type !== 'Point') return null
  const [lng = 0, lat = 0] = geometry.coordinates
  const lngLat: [number, number] = [lng, lat]
  const count = Number(properties['count'])
  if (layer.id === 'clusters') {
    const clusterId = Number(properties['cluster_id'])
    const places = Number(properties['point_count'])
    return {
      key: `cluster ${clusterId}`,
      kind: 'cluster',
      placeId: null,
      clusterId,
      events: [],
      lngLat,
      width: 36,
      height: 36,
      label: words.t('map.cluster', { places, mentions: words.t('counts.mentions', { count }) }),
    }
  }
  const placeId = placeIdSchema.parse(properties['placeId'])
  const feature = data.byId.get(placeId)
  if (!feature) return null
  return layer.id.endsWith('tabs')
    ? placeTarget(words, feature, 'tab', lngLat)
    : placeTarget(words, feature, 'mark', feature.geometry.coordinates)
}
