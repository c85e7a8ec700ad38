import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Gazetteer } from '@/lib/gazetteer'
import { buildTiles } from './build-tiles'
import type { TileData } from './write-pmtiles'

/** Zoom levels cut from one set of outlines each: the source has no more detail than zoom 6 can show. */
const fine = [[6, 7, 8]]
const coarse = [[0], [1], [2], [3], [4], [5]]

/** Every tile of the basemap, zoom 0 to 8, by two processes. (A worker thread does not know TypeScript on Node 20; a fork keeps the loader.) */
export const buildInParallel = async (
  gazetteer: Gazetteer,
  say: (line: string) => void,
): Promise<TileData[]> => {
  const worker = fileURLToPath(new URL('./tile-worker.ts', import.meta.url))
  const child = fork(worker, [JSON.stringify(coarse)], { serialization: 'advanced' })
  const others = new Promise<TileData[]>((resolve, reject) => {
    child.on('message', (message: string | TileData[]) => {
      if (typeof message === 'string') say(message)
      else resolve(message)
    })
    child.on('error', reject)
    child.on(
      'exit',
      (code) => code !== 0 && reject(new Error(`The coarse zoom levels failed (exit code ${code})`)),
    )
  })
  // Awaited together, so that a failure of the child is never left unheard.
  const [own, rest] = await Promise.all([
    Promise.resolve().then(() => buildTiles(gazetteer, say, fine)),
    others,
  ])
  return [...rest, ...own]
}
