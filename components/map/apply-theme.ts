import type { Map as MapLibreMap } from 'maplibre-gl'
import type { MapTheme } from './map-state'
import { mapLayers } from './map-style'

/** Repaints what differs between two themes; data, filters and camera stay as they are. */
export const applyTheme = (map: MapLibreMap, from: MapTheme, to: MapTheme): void => {
  const before = mapLayers(from)
  for (const [index, layer] of mapLayers(to).entries()) {
    const old = before[index]
    for (const [name, value] of Object.entries(layer.paint ?? {})) {
      if (!same(value, old?.paint, name)) map.setPaintProperty(layer.id, name as 'line-color', value)
    }
    for (const [name, value] of Object.entries(layer.layout ?? {})) {
      if (!same(value, old?.layout, name)) map.setLayoutProperty(layer.id, name as 'icon-image', value)
    }
  }
}

const same = (value: unknown, all: object | undefined, name: string): boolean =>
  JSON.stringify(value) === JSON.stringify(Object.entries(all ?? {}).find(([key]) => key === name)?.[1])
