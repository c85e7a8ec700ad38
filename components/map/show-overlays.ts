import type { Feature } from 'geojson'
import type { Map as MapLibreMap, PointLike } from 'maplibre-gl'
import type { LngLat } from '@/lib/domain'
import { anchorOf } from '@/components/overlays/place-feature'
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
  let asked: MapState['overlayFeature'] = null
  let isTold = true

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
  const say = (overlay: MapOverlay, feature: MapOverlay['features'][number], lngLat: LngLat): void =>
    callout.show(tellOverlayFeature(words, feature.properties, overlay.name), {
      lngLat,
      width: 0,
      height: 0,
      obstacles: () => [],
    })
  /** Its layer may be on its way still. */
  const sayAsked = (): void => {
    const overlay = shown.find(({ id }) => id === asked?.overlay)
    const feature = overlay?.features.find(({ id }) => id === asked?.feature)
    if (!overlay || !feature) return
    isTold = true
    say(overlay, feature, anchorOf(feature.geometry))
  }
  return {
    show: ({ overlays, overlayFeature = null }: MapState): void => {
      const next = overlays ?? []
      if (overlayFeature !== asked) {
        asked = overlayFeature
        isTold = asked === null
        callout.hide()
      }
      if (next === shown) {
        if (!isTold) sayAsked()
        return
      }
      shown = next
      callout.hide()
      setFeatures(map, 'overlays', next.flatMap(toFeatures))
      const features = next.flatMap((overlay) => overlay.features)
      const days = new Set(features.flatMap(({ properties }) => properties.from ?? []))
      tell('overlayFeatures', features.length)
      tell('overlayDays', [...days].sort().slice(0, 5).join(' '))
      if (!isTold) sayAsked()
    },
    has: (at: { x: number; y: number }): boolean => shown.length > 0 && find(at) !== null,
    /** Shows the words of what is there, or none. */
    choose: (at: { x: number; y: number } | null): void => {
      const found = at && shown.length > 0 ? find(at) : null
      if (!at || !found) return callout.hide()
      const { lng, lat } = map.unproject([at.x, at.y])
      say(found.overlay, found.feature, [lng, lat])
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
