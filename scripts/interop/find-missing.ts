import { existsSync } from 'node:fs'
import path from 'node:path'
import type { InteropCheck } from './interop-check'

const isThere = (command: string): boolean =>
  (path.isAbsolute(command) && existsSync(command)) ||
  (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .some((folder) => folder !== '' && existsSync(path.join(folder, command)))

/** The first program that a check needs and the machine has not. */
export const findMissing = ({ needs }: InteropCheck): InteropCheck['needs'][number] | null =>
  needs.find(({ command }) => !isThere(command)) ?? null
