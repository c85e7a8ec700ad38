import { existsSync } from 'node:fs'
import { combineIndexes } from './combine-indexes'
import type { Gazetteer } from './gazetteer'
import { loadAreas } from './load-areas'
import { openGazetteer, type OpenedIndex } from './open-gazetteer'
import { builtGazetteerFile, operatorIndexFile } from './project-root'
import { readIndexFile } from './read-index-file'

export interface LoadOptions {
  /** The built index; by default the one of this project. */
  file?: string
  /** The polygons; by default those of this project. Read at the first call of `area`. */
  areas?: string
  /** Folder of the operator's own gazetteer (`DATELINE_DATA`). Without it the built-in places answer alone, so that figures can be repeated. */
  dataFolder?: string
}

const mendOperator =
  'Run `npm run gazetteer -- refresh` to make it anew from the files kept beside it, or `npm run gazetteer -- remove --all` to do without.'

/** The operator's index; null when there is none. Throws `GazetteerError`. */
export const loadOperatorIndex = (dataFolder: string, areas?: string): OpenedIndex | null => {
  const file = operatorIndexFile(dataFolder)
  if (!existsSync(/* turbopackIgnore: true */ file)) return null
  return openGazetteer(readIndexFile(file, mendOperator), file, () => loadAreas(areas), mendOperator)
}

/** The places that come with the program. Throws `GazetteerError`. */
const loadBuiltIn = (options: LoadOptions = {}): OpenedIndex => {
  const file = options.file ?? builtGazetteerFile()
  return openGazetteer(readIndexFile(file), file, () => loadAreas(options.areas))
}

/**
 * The built-in places, together with the operator's when the data folder is named and holds some. Throws `GazetteerError` when a file is
 * missing, foreign, of another version, cut off or damaged.
 */
export const loadGazetteer = (options: LoadOptions = {}): Gazetteer => {
  const builtIn = loadBuiltIn(options)
  const operator =
    options.dataFolder === undefined ? null : loadOperatorIndex(options.dataFolder, options.areas)
  return operator ? combineIndexes(builtIn, operator) : builtIn
}
