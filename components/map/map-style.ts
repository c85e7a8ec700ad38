import type { FeatureCollection } from 'geojson'
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl'
import { areaEdgeLayers, areaFillLayers } from './layers/area-layers'
import { areaLabelLayers } from './layers/area-label-layers'
import { groundLayers } from './layers/ground-layers'
import { markLayers } from './layers/mark-layers'
import { measureFillLayer, measureLayers } from './layers/measure-layers'
import { overlayFillLayers, overlayLineLayers, overlayPointLayers } from './layers/overlay-layers'
import { metropolisLayer, placeLayers } from './layers/place-layers'
import { fontFaces } from './font-faces'
import { raiseText } from './layers/raise-text'
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

/** The whole style of the map. `font` gives the address of a file of letters; `isForRoom`: no name is smaller than the others. */
export const mapStyle = (
  theme: MapTheme,
  font: (file: string) => string,
  isForRoom = false,
): StyleSpecification => ({
  version: 8,
  name: `Dateline ${theme}`,
  'font-faces': { Noto: fontFaces(font, 500), 'Noto Semi': fontFaces(font, 600) },
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
    clear: { type: 'geojson', data: empty },
  },
  layers: isForRoom ? mapLayers(theme).map(raiseText) : mapLayers(theme),
})
