import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Gazetteer } from '@/lib/gazetteer'
import { readDocument } from '@/lib/pipeline'
import expected from '../../tests/accuracy/shared-stories.json'

type Seen = { surface: string; placeId: string | null; use: string }

/** What stands in the way of "every place found and put where it is": one line a fault, and how many names were looked at. */
export const checkStories = (folder: string, gazetteer: Gazetteer): { faults: string[]; names: number } => {
  const known = new Map<string, Seen[]>()
  const seenIn = (file: string): Seen[] => {
    const before = known.get(file)
    if (before) return before
    const path = join(folder, file)
    const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
    const readings = readDocument({ text, format: 'text', input: file, meta: {} }, gazetteer)
    const seen = readings.flatMap(({ reading }) => reading.mentions)
    known.set(file, seen)
    return seen
  }
  const faults: string[] = []
  for (const { file, name, expected: placeId } of expected.present) {
    const there = seenIn(file).filter(({ surface }) => surface === name)
    if (there.length === 0) faults.push(`${file}: ${name} is not found`)
    for (const other of there) {
      if (other.placeId !== placeId)
        faults.push(`${file}: ${name} is ${other.placeId ?? 'not placed'}, not ${placeId}`)
    }
  }
  for (const { file, names } of expected.absent) {
    for (const { surface } of seenIn(file))
      if (names.includes(surface)) faults.push(`${file}: ${surface} is no place`)
  }
  return { faults, names: expected.present.length }
}
