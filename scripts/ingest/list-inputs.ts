import { readFile, readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { fetchPage } from './fetch-page'
import type { NotReadInput } from './summarise'

/** Something to be read; its bytes are taken when its turn comes. */
interface Input {
  name: string
  load: () => Promise<{ bytes: Uint8Array; contentType?: string }>
}

export interface Inputs {
  inputs: Input[]
  /** Named, but not there. */
  notRead: NotReadInput[]
  /** Files of folders that are no texts by their name. */
  leftOut: number
}

const textNames = /\.(?:txt|text|md|markdown|html|htm|xhtml)$/i
const readme = /^readme\b/i

/** What the operator named, folders opened. Names are without their path, relative to a folder that was named. */
export const listInputs = async (names: readonly string[]): Promise<Inputs> => {
  const found: Inputs = { inputs: [], notRead: [], leftOut: 0 }
  for (const name of names) {
    if (name === '-')
      found.inputs.push({
        name: 'standard input',
        load: async () => ({ bytes: await buffer(process.stdin) }),
      })
    else if (/^https?:\/\//i.test(name)) found.inputs.push({ name, load: () => fetchPage(name) })
    else await listFiles(name, found)
  }
  return found
}

const loadFile = (file: string) => async () => ({ bytes: await readFile(file) })

const listFiles = async (name: string, found: Inputs): Promise<void> => {
  try {
    if (!(await stat(name)).isDirectory()) {
      found.inputs.push({ name: path.basename(name), load: loadFile(name) })
      return
    }
    const entries = await readdir(name, { recursive: true, withFileTypes: true })
    const files = entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
    for (const file of files) {
      const base = path.basename(file)
      if (textNames.test(base) && !readme.test(base))
        found.inputs.push({ name: path.relative(name, file), load: loadFile(file) })
      else found.leftOut += 1
    }
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    found.notRead.push({
      name,
      reason: missing
        ? 'there is no such file or folder'
        : error instanceof Error
          ? error.message
          : String(error),
    })
  }
}
