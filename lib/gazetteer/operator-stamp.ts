import { statSync } from 'node:fs'
import { operatorIndexFile } from './project-root'

/** Tells one operator's index from the next without reading it: the file is replaced whole. `''` when there is none. */
export const operatorStamp = (dataFolder: string): string => {
  const found = statSync(/* turbopackIgnore: true */ operatorIndexFile(dataFolder), { throwIfNoEntry: false })
  return found ? `${found.ino}:${found.size}:${found.mtimeMs}` : ''
}
