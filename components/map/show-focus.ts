import type { FilterSpecification, Map as MapLibreMap } from 'maplibre-gl'
import type { Feature } from 'geojson'
import type { PlaceId } from '@/lib/domain'
import { areaEdgeIds, focusEdgeIds } from './layers/area-layers'
import { type AreaMark, type MapData, isPoint, markProperties } from './map-data'
import { setFeatures } from './set-features'

/** A line has `a`, `b` (divisions) and `ca`, `cb` (countries) on its sides; a country's outline has it on one side only. */
const edgeOf = (divisions: string[], countries: string[]): FilterSpecification => [
  'any',
  ['in', ['get', 'a'], ['literal', divisions]],
  ['in', ['get', 'b'], ['literal', divisions]],
  ['!=', ['in', ['get', 'ca'], ['literal', countries]], ['in', ['get', 'cb'], ['literal', countries]]],
]
const insideOf = (divisions: string[], countries: string[]): FilterSpecification => [
  'any',
  ['in', ['get', 'id'], ['literal', divisions]],
  ['in', ['get', 'cc'], ['literal', countries]],
]

/** Hatches every area that is named. */
export const showAreas = (map: MapLibreMap, areas: AreaMark[]): void => {
  const divisions = [...new Set(areas.flatMap((area) => area.divisions))]
  const countries = [...new Set(areas.flatMap((area) => area.countries))]
  map.setFilter('areas', insideOf(divisions, []))
  map.setFilter('countries', insideOf([], countries))
  for (const id of areaEdgeIds) map.setFilter(id, edgeOf(divisions, []))
  // A named division has its tab; its name is not written twice.
  map.setFilter('label-admin1', [
    'all',
    ['==', ['get', 'kind'], 'admin1'],
    ['!', ['in', ['get', 'id'], ['literal', divisions]]],
  ])
}

/** Halo, blue edge or blue tab for what is selected and what is hovered. */
export const showFocus = (
  map: MapLibreMap,
  data: MapData,
  tabs: Feature[],
  selected: PlaceId | null,
  hovered: PlaceId | null,
): void => {
  const ids = [...new Set([hovered, selected])].filter((id) => id !== null)
  const marks = ids.flatMap((id): Feature[] => {
    const feature = data.byId.get(id)
    if (!feature || !isPoint(feature)) return []
    const properties = { ...markProperties(feature), state: id === selected ? 'selected' : 'hovered' }
    return [{ type: 'Feature', properties, geometry: feature.geometry }]
  })
  const areas = data.areas.filter(({ feature }) => ids.includes(feature.properties.placeId))
  const divisions = areas.flatMap((area) => area.divisions)
  const countries = areas.flatMap((area) => area.countries)

  setFeatures(map, 'focus', marks)
  setFeatures(
    map,
    'focus-tab',
    tabs.filter(({ properties }) => ids.includes(properties?.['placeId'] as PlaceId)),
  )
  map.setFilter('areas-focus', insideOf(divisions, countries))
  for (const id of focusEdgeIds) map.setFilter(id, edgeOf(divisions, countries))
  map.setFilter('focus-disc-edge', ['in', ['get', 'placeId'], ['literal', ids]])
}
