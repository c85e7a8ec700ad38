import type { PlaceKind } from '@/lib/domain'
import type { FeatureChoice } from './choose-features'
import { readDumpRow, type DumpRow } from './dump-row'
import { openSource } from './open-source'
import { readLines } from './read-lines'
import { SourceError } from './source-error'

const tolerated = 0.01 // share of rows with a value that is no good; a file with more of them is no dump

/** Told of the bytes of text read so far. */
export type OnBytes = (done: number, total: number) => void

export interface DumpCounts {
  rows: number
  /** Rows with a coordinate or number that makes no sense; left out. */
  bad: number
  taken: number
}

/** The lines of a file with their numbers, however it is packed. */
export const readTable = async (
  file: string,
  entryName: string,
  onBytes: OnBytes,
  onLine: (line: string, number: number) => void,
): Promise<number> => {
  const source = await openSource(file, entryName)
  let done = 0
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of source.chunks()) {
      done += chunk.byteLength
      onBytes(done, source.bytes)
      yield chunk
    }
  }
  let number = 0
  try {
    for await (const lines of readLines(counted(), file)) {
      for (const line of lines) {
        number += 1
        if (line !== '' && line !== '\r') onLine(line.endsWith('\r') ? line.slice(0, -1) : line, number)
      }
    }
  } finally {
    await source.close()
  }
  return number
}

/** Calls back with each row of the country that is asked for. Throws `SourceError` when the file is no dump of it. */
export const readDump = async (
  file: string,
  country: string,
  choice: FeatureChoice,
  onBytes: OnBytes,
  onRow: (row: DumpRow, kind: PlaceKind) => void,
): Promise<DumpCounts> => {
  const counts: DumpCounts = { rows: 0, bad: 0, taken: 0 }
  let foreign = 0
  let foreignCode = ''
  await readTable(file, `${country}.txt`, onBytes, (line, number) => {
    const row = readDumpRow(line)
    if (row === null) {
      const seen = line.split('\t').length
      throw new SourceError(
        `${file}, line ${number} has ${seen} columns where a GeoNames dump has 19: is it another file?`,
      )
    }
    counts.rows += 1
    if (row === 'bad') {
      counts.bad += 1
      return
    }
    if (row.country !== country) {
      foreign += 1
      foreignCode = row.country
    }
    const kind = choice(row.featureClass, row.featureCode)
    if (kind === null) return
    counts.taken += 1
    onRow(row, kind)
  })
  if (counts.rows === 0) throw new SourceError(`${file} has no rows`)
  if (counts.bad > counts.rows * tolerated)
    throw new SourceError(
      `${file}: ${counts.bad} of ${counts.rows} rows have no usable id, name or coordinate: is it another file?`,
    )
  if (foreign * 2 > counts.rows)
    throw new SourceError(`${file} is a dump of ${foreignCode || 'no country'}, not of ${country}`)
  return counts
}
