import type { AddProtocolAction } from 'maplibre-gl'
import { PMTiles } from 'pmtiles'

const file = '/basemap/dateline.pmtiles'
const stamp = '/basemap/dateline.hash'

/**
 * The archive, named with the hash of its sources: a browser that kept ranges of an older file would mix the two otherwise
 * (the server's ETags are weak, so ranges can't be checked against them).
 */
const openArchive = async (): Promise<PMTiles> => {
  const { origin } = window.location
  const answer = await fetch(`${origin}${stamp}`, { cache: 'no-store' })
  const version = answer.ok ? await answer.text() : 'unknown'
  return new PMTiles(`${origin}${file}?v=${encodeURIComponent(version.trim())}`)
}
let archive: Promise<PMTiles> | null = null

/** `basemap://6/37/21`: a tile of the archive in public/, by range requests; the sea has none. */
export const loadTile: AddProtocolAction = async ({ url }, { signal }) => {
  const [z = 0, x = 0, y = 0] = url.slice('basemap://'.length).split('/').map(Number)
  archive ??= openArchive()
  const tiles = await archive
  const tile = await tiles.getZxy(z, x, y, signal)
  return { data: tile?.data ?? new ArrayBuffer(0) }
}
