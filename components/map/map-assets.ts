import type { AddProtocolAction } from 'maplibre-gl'
import { loadTile } from './load-tile'

/** What a map takes from outside its own script. */
export interface MapAssets {
  /** Address of MapLibre's worker. */
  worker: string
  /** Address of a file of public/fonts. */
  font: (file: string) => string
  /** `basemap://z/x/y`. A refusal with the status 404 means that what lies above stands for the tile. */
  loadTile: AddProtocolAction
}

let given: MapAssets | null = null

/** For pages that no server stands behind; called before the first map is made. */
export const setMapAssets = (assets: MapAssets): void => {
  given = assets
}

/** From public/ of the server that the page came from, unless told otherwise. */
export const getMapAssets = (): MapAssets =>
  given ?? {
    worker: `${window.location.origin}/maplibre/maplibre-gl-worker.mjs`,
    font: (file) => `${window.location.origin}/fonts/${file}`,
    loadTile,
  }
