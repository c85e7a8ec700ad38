import type { FeatureCollection } from 'geojson'
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl'
import { areaEdgeLayers, areaFillLayers } from './layers/area-layers'
import { areaLabelLayers } from './layers/area-label-layers'
import { groundLayers } from './layers/ground-layers'
import { markLayers } from './layers/mark-layers'
import { measureFillLayer, measureLayers } from './layers/measure-layers'
import { overlayFillLayers, overlayLineLayers, overlayPointLayers } from './layers/overlay-layers'
import { metropolisLayer, placeLayers } from './layers/place-layers'
import { shapeEdgeLayers, shapeFillLayers } from './layers/shape-layers'
import type { MapTheme } from './map-state'
import { mapColors } from './map-theme'

const empty: FeatureCollection = { type: 'FeatureCollection', features: [] }

const cluster = {
  cluster: true,
  clusterRadius: 30, // px: as near as two marks of middle size may come
  clusterMaxZoom: 10,
  clusterProperties: { count: ['+', ['get', 'count']] },
}

/** Unicode ranges of the files, as @fontsource cuts them. */
const scripts = {
  latin: ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+02BB-02BC', 'U+02C6', 'U+02DA', 'U+02DC', 'U+2000-206F'],
  'latin-ext': ['U+0100-0130', 'U+0132-0151', 'U+0154-02BA', 'U+02BD-02C5', 'U+0300-036F', 'U+1E00-1E9F'],
  vietnamese: ['U+1EA0-1EF9'],
  greek: ['U+0370-03FF'],
  cyrillic: ['U+0400-045F', 'U+0490-0491', 'U+04B0-04B1'],
  'cyrillic-ext': ['U+0460-048F', 'U+0492-04AF', 'U+04B2-052F'],
}
const fontFaces = (origin: string, weight: number) =>
  Object.entries(scripts).map(([script, ranges]) => ({
    url: `${origin}/fonts/noto-sans-${script}-${weight}-normal.woff2`,
    'unicode-range': ranges,
  }))

/** Layers from the bottom up; the three slots of the design are areas below `rivers`, lines below the first place, marks on top. */
export const mapLayers = (theme: MapTheme): LayerSpecification[] => {
  const colors = mapColors[theme]
  const ground = groundLayers(colors)
  const rivers = ground.findIndex(({ id }) => id === 'rivers')
  return [
    ...ground.slice(0, rivers),
    ...overlayFillLayers(colors),
    ...areaFillLayers(theme),
    ...shapeFillLayers(theme, colors),
    ...ground.slice(rivers),
    ...areaEdgeLayers(colors),
    ...shapeEdgeLayers(colors),
    ...overlayLineLayers(colors),
    measureFillLayer(colors),
    ...placeLayers(colors, theme),
    ...areaLabelLayers(colors),
    metropolisLayer(colors, theme),
    ...overlayPointLayers(colors),
    ...markLayers(colors, theme),
    ...measureLayers(colors),
  ]
}

/** The whole style of the map. `origin` is where public/ is served from. */
export const mapStyle = (theme: MapTheme, origin: string): StyleSpecification => ({
  version: 8,
  name: `Dateline ${theme}`,
  'font-faces': { Noto: fontFaces(origin, 500), 'Noto Semi': fontFaces(origin, 600) },
  sources: {
    basemap: { type: 'vector', tiles: ['basemap://{z}/{x}/{y}'], maxzoom: 8 },
    discs: { type: 'geojson', data: empty },
    marks: { type: 'geojson', data: empty, ...cluster },
    leaders: { type: 'geojson', data: empty },
    shapes: { type: 'geojson', data: empty },
    events: { type: 'geojson', data: empty },
    'event-leaders': { type: 'geojson', data: empty },
    tabs: { type: 'geojson', data: empty },
    focus: { type: 'geojson', data: empty },
    'focus-tab': { type: 'geojson', data: empty },
    overlays: { type: 'geojson', data: empty },
    measure: { type: 'geojson', data: empty },
  },
  layers: mapLayers(theme),
})
