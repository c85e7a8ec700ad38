import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'

/**
 * Makes a folder and those above it. Throws what the file system says. Not `mkdirSync(…, { recursive: true })`: where a file system
 * answers "no such folder" for a new name in a folder that exists (/proc), that one never returns.
 */
export const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return
  const above = path.dirname(folder)
  if (above !== folder) makeFolder(above)
  try {
    mkdirSync(folder)
  } catch (error) {
    if (!existsSync(folder)) throw error // another process may have been quicker
  }
}
