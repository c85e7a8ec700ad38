import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { areasFile, waterFiles } from './area-files'

const folders = ['scripts/basemap', 'data/basemap']
const files = [areasFile, 'scripts/build-basemap.ts', 'node_modules/maplibre-gl/package.json', ...waterFiles]

/** SHA-256 over everything the build reads, code included; the gazetteer brings a hash of its own. */
export const sourceHash = (gazetteerHash: string): string => {
  const hash = createHash('sha256').update(gazetteerHash)
  const inFolders = folders.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((name) => join(folder, name)),
  )
  for (const file of [...files, ...inFolders])
    hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex').slice(0, 16)
}
