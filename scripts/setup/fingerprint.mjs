import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { root } from './run.mjs'

/**
 * SHA-256 over the names and contents of files and folders, so that a step runs again only when what it reads changed.
 * @param {string[]} entries paths below the root; what does not exist counts as absent
 */
export const fingerprint = (entries) => {
  const hash = createHash('sha256')
  const visit = (entry) => {
    const full = path.join(root, entry)
    if (!existsSync(full)) return
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) if (name !== 'built') visit(path.join(entry, name))
      return
    }
    hash.update(entry).update('\0').update(readFileSync(full)).update('\0')
  }
  for (const entry of entries) visit(entry)
  return hash.digest('hex')
}
