import { Map as MapLibreMap, VectorTileSource, addProtocol, setWorkerUrl } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import type { Words } from '@/components/words/make-words'
import { makeImage } from './images/make-image'
import { getMapAssets } from './map-assets'
import type { MapState } from './map-state'
import { mapStyle } from './map-style'

export const zooms = { least: 1, most: 13 }
const mostPixels = 4 // per CSS px
const world = { center: [20, 25] as [number, number], zoom: 1.5 } // before any place is known

let isPrepared = false
const prepare = (): void => {
  if (isPrepared) return
  isPrepared = true
  const { worker, loadTile } = getMapAssets()
  setWorkerUrl(worker)
  addProtocol('basemap', loadTile)
}

/** A flat map of our own tiles that fills the element, north always up. Throws where there is no WebGL. */
export const makeMap = (element: HTMLElement, words: Words, first: MapState): MapLibreMap => {
  prepare()
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const { camera, theme, enlarged } = first
  const map = new MapLibreMap({
    container: element,
    style: mapStyle(theme, getMapAssets().font, enlarged !== undefined),
    // An enlarged map is drawn with as many more pixels, so that it stays sharp.
    pixelRatio: Math.min(window.devicePixelRatio * (enlarged ?? 1), mostPixels),
    ...(camera ? { center: [camera.lng, camera.lat], zoom: camera.zoom } : world),
    minZoom: zooms.least,
    maxZoom: zooms.most,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: isStill ? 0 : 150,
    locale: { 'Map.Title': words.t('map.title') },
  })
  map.once('style.load', () => {
    const basemap = map.getSource('basemap')
    // A file holds the finer tiles of a few regions only: elsewhere the coarse ones are enlarged. The style has no word for it.
    if (basemap instanceof VectorTileSource) basemap.sparse = true
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  map.setMissingStyleImageResolver((name) => {
    const made = makeImage(name)
    if (made) map.addImage(name, made.image, made.metadata)
  })
  return map
}
