import { readFileSync } from 'node:fs'
import { GazetteerError } from './gazetteer-error'

/** The bytes of an index, aligned for typed arrays. Throws `GazetteerError`; `mend` names the command that makes the file. */
export const readIndexFile = (file: string, mend?: string): Uint8Array => {
  let bytes: Buffer
  try {
    bytes = readFileSync(/* turbopackIgnore: true */ file)
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    throw new GazetteerError(
      missing
        ? `There is no gazetteer at ${file}`
        : `The gazetteer ${file} cannot be read (${cause instanceof Error ? cause.message : String(cause)})`,
      mend,
    )
  }
  // Only small files share a buffer with others.
  return bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes)
}
