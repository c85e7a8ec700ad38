import { readFileSync } from 'node:fs'
import type { Gazetteer } from './gazetteer'
import { GazetteerError } from './gazetteer-error'
import { loadAreas } from './load-areas'
import { openGazetteer } from './open-gazetteer'
import { builtGazetteerFile } from './project-root'

export interface LoadOptions {
  /** The built index; by default the one of this project. */
  file?: string
  /** The polygons; by default those of this project. Read at the first call of `area`. */
  areas?: string
}

/** Throws `GazetteerError` when the file is missing, foreign, of another version, cut off or damaged. */
export const loadGazetteer = (options: LoadOptions = {}): Gazetteer => {
  const file = options.file ?? builtGazetteerFile()
  let bytes: Buffer
  try {
    bytes = readFileSync(/* turbopackIgnore: true */ file)
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    throw new GazetteerError(
      missing
        ? `There is no gazetteer at ${file}`
        : `The gazetteer ${file} cannot be read (${cause instanceof Error ? cause.message : String(cause)})`,
    )
  }
  // Typed arrays need an aligned start; only small files share a buffer with others.
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes)
  return openGazetteer(aligned, file, () => loadAreas(options.areas))
}
