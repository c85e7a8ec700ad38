import type { AddProtocolAction } from 'maplibre-gl'
import { PMTiles, type Source } from 'pmtiles'

const file = '/basemap/dateline.pmtiles'
const stamp = '/basemap/dateline.hash'

/**
 * The archive, named with the hash of its sources: a browser that kept ranges of an older file would mix the two otherwise
 * (the server's ETags are weak, so ranges can't be checked against them).
 */
const openArchive = async (): Promise<PMTiles> => new PMTiles(await findArchive())

const findArchive = async (): Promise<string> => {
  const { origin } = window.location
  const answer = await fetch(`${origin}${stamp}`, { cache: 'no-store' })
  const version = answer.ok ? await answer.text() : 'unknown'
  return `${origin}${file}?v=${encodeURIComponent(version.trim())}`
}
let archive: Promise<PMTiles> | null = null

/** An archive that is in memory. */
const inMemory = (bytes: ArrayBuffer): PMTiles => {
  const source: Source = {
    getKey: () => 'memory',
    getBytes: (offset, length) => Promise.resolve({ data: bytes.slice(offset, offset + length) }),
  }
  return new PMTiles(source)
}

/** Tiles that are being asked for. */
const asked = new Set<Promise<unknown>>()

/** Takes the whole archive into memory, and waits for the tiles that were asked for before: from then on the server is not needed. */
export const keepArchive = async (signal: AbortSignal): Promise<void> => {
  const address = await findArchive()
  // The file itself, not pieces of it: what a browser kept of pieces would be answered as one of them.
  const answer = await fetch(address, { signal, cache: 'no-store' })
  if (!answer.ok) throw new Error(`The basemap can not be read: status ${answer.status}.`)
  archive = Promise.resolve(inMemory(await answer.arrayBuffer()))
  await Promise.allSettled(asked)
}

/** `basemap://6/37/21`: a tile of the archive in public/, by range requests; the sea has none. */
export const loadTile: AddProtocolAction = async ({ url }, { signal }) => {
  const [z = 0, x = 0, y = 0] = url.slice('basemap://'.length).split('/').map(Number)
  archive ??= openArchive()
  const asking = archive.then((tiles) => tiles.getZxy(z, x, y, signal))
  asked.add(asking)
  try {
    const tile = await asking
    return { data: tile?.data ?? new ArrayBuffer(0) }
  } finally {
    asked.delete(asking)
  }
}
