import type { Feature } from 'geojson'
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'

/** Replaces the features of one of the map's own GeoJSON sources. */
export const setFeatures = (map: MapLibreMap, source: string, features: Feature[]): void => {
  void map.getSource<GeoJSONSource>(source)?.setData({ type: 'FeatureCollection', features })
}
