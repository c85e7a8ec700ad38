import type { Feature } from 'geojson'
import type { Map as MapLibreMap, PointLike } from 'maplibre-gl'
import type { Words } from '@/components/words/make-words'
import { tellOverlayFeature } from '@/components/words/overlay-words'
import { overlayTargetLayers } from './layers/overlay-layers'
import type { MapOverlay, MapState } from './map-state'
import { setFeatures } from './set-features'
import { createCallout } from './show-callout'

const slack = 4 // px around the pointer

/** Own layers under the marks, and the words of the feature that was clicked. */
export const createOverlays = (
  map: MapLibreMap,
  words: Words,
  tell: (name: string, value: string | number) => void,
) => {
  const callout = createCallout(map)
  let shown: readonly MapOverlay[] = []

  const find = ({ x, y }: { x: number; y: number }) => {
    const around: [PointLike, PointLike] = [
      [x - slack, y - slack],
      [x + slack, y + slack],
    ]
    const [found] = map.queryRenderedFeatures(around, { layers: overlayTargetLayers })
    const overlay = shown[Number(found?.properties['overlay'])]
    const feature = overlay?.features.find(({ id }) => id === found?.properties['feature'])
    return overlay && feature ? { overlay, feature } : null
  }
  return {
    show: ({ overlays }: MapState): void => {
      const next = overlays ?? []
      if (next === shown) return
      shown = next
      callout.hide()
      setFeatures(map, 'overlays', next.flatMap(toFeatures))
      const features = next.flatMap((overlay) => overlay.features)
      const days = new Set(features.flatMap(({ properties }) => properties.from ?? []))
      tell('overlayFeatures', features.length)
      tell('overlayDays', [...days].sort().slice(0, 5).join(' '))
    },
    has: (at: { x: number; y: number }): boolean => shown.length > 0 && find(at) !== null,
    /** Shows the words of what is there, or none. */
    choose: (at: { x: number; y: number } | null): void => {
      const found = at && shown.length > 0 ? find(at) : null
      if (!at || !found) return callout.hide()
      const { lng, lat } = map.unproject([at.x, at.y])
      const told = tellOverlayFeature(words, found.feature.properties, found.overlay.name)
      callout.show(told, { lngLat: [lng, lat], width: 0, height: 0, obstacles: () => [] })
    },
    destroy: (): void => callout.destroy(),
  }
}

const toFeatures = ({ colour, features }: MapOverlay, overlay: number): Feature[] =>
  features.map(({ id, geometry, properties }) => {
    const { stroke, fill, strokeOpacity, fillOpacity, strokeWidth } = properties
    const style = colour === 'file' ? { stroke, fill, strokeOpacity, fillOpacity, strokeWidth } : {}
    return { type: 'Feature', geometry, properties: { overlay, feature: id, colour, ...style } }
  })
