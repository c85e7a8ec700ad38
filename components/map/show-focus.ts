import type { FilterSpecification, Map as MapLibreMap } from 'maplibre-gl'
import type { Feature } from 'geojson'
import type { PlaceId } from '@/lib/domain'
import { areaEdgeIds, focusEdgeIds } from './layers/area-layers'
import type { AreaMark } from './map-data'
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

export interface Focus {
  /** Drawn above the others, with a halo: `radius` in px and `state` selected or hovered. */
  marks: Feature[]
  tabs: Feature[]
  areas: AreaMark[]
  /** Places whose rough disc gets a blue edge. */
  discs: PlaceId[]
  /** Keys of shapes of events. */
  shapes: number[]
}

/** Halo, blue edge or blue tab for what is selected and what is hovered. */
export const showFocus = (map: MapLibreMap, { marks, tabs, areas, discs, shapes }: Focus): void => {
  const divisions = areas.flatMap((area) => area.divisions)
  const countries = areas.flatMap((area) => area.countries)
  setFeatures(map, 'focus', marks)
  setFeatures(map, 'focus-tab', tabs)
  map.setFilter('areas-focus', insideOf(divisions, countries))
  for (const id of focusEdgeIds) map.setFilter(id, edgeOf(divisions, countries))
  map.setFilter('focus-disc-edge', ['in', ['get', 'placeId'], ['literal', discs]])
  for (const [id, kinds] of [
    ['shape-focus-fill', ['soft', 'hatch', 'band']],
    ['shape-focus-edge', ['soft', 'hatch', 'band', 'movement']],
  ] as const)
    map.setFilter(id, [
      'all',
      ['in', ['get', 'key'], ['literal', shapes]],
      ['in', ['get', 'kind'], ['literal', [...kinds]]],
    ])
}
