import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** The nearest folder at or above the working folder that holds the gazetteer's data; bundled code has no path of its own to go by. */
export const projectRoot = (from = process.cwd()): string => {
  let folder = resolve(/* turbopackIgnore: true */ from)
  while (!existsSync(join(/* turbopackIgnore: true */ folder, 'data', 'gazetteer', 'countries.json'))) {
    const parent = dirname(folder)
    if (parent === folder) return resolve(/* turbopackIgnore: true */ from)
    folder = parent
  }
  return folder
}

export const builtGazetteerFile = (root = projectRoot()): string =>
  join(/* turbopackIgnore: true */ root, 'data', 'gazetteer', 'built', 'gazetteer.bin')
export const areasFile = (root = projectRoot()): string =>
  join(/* turbopackIgnore: true */ root, 'data', 'gazetteer', 'areas.topo.json')
/** What the operator added lives in the data folder (`DATELINE_DATA`), apart from the program. */
export const operatorFolder = (dataFolder: string): string =>
  resolve(/* turbopackIgnore: true */ dataFolder, 'gazetteer')
export const operatorIndexFile = (dataFolder: string): string =>
  join(/* turbopackIgnore: true */ operatorFolder(dataFolder), 'operator.bin')
