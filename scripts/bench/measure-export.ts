import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { type ExportFormat, exportFormats } from '@/lib/domain'
import { openStore } from '@/lib/store'
import { fillWithMarks } from './make-marks'

const stores = [10_000, 100_000] // events
const slow = { format: 'csv', pace: '5' } as const // read at so many MB a second

const measuredSchema = z.object({
  seconds: z.number(),
  /** Of the file, the process before, and its peak, in MB. */
  size: z.number(),
  before: z.number(),
  peak: z.number(),
  /** What the heap holds at the end, after a collection, in MB. */
  live: z.number(),
  /** The longest that anything else had to wait, in ms. */
  longestWait: z.number(),
})

export type ExportRow = z.infer<typeof measuredSchema> & {
  events: number
  format: ExportFormat
  /** Whether its reader was slower than the writing. */
  isSlow: boolean
}

/** How long each format takes and what memory, each in a process of its own. */
export const measureExport = async (say: (line: string) => void): Promise<ExportRow[]> => {
  const rows: ExportRow[] = []
  for (const events of stores) {
    const folder = mkdtempSync(path.join(tmpdir(), 'dateline-bench-'))
    try {
      say(`storing ${events} events`)
      const store = await openStore(folder)
      await fillWithMarks(store, events)
      await store.close()
      for (const format of exportFormats) rows.push(measureOne(folder, events, format, false))
      rows.push(measureOne(folder, events, slow.format, true))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return rows
}

const measureOne = (folder: string, events: number, format: ExportFormat, isSlow: boolean): ExportRow => {
  const script = ['scripts/bench/export-once.ts', folder, format, ...(isSlow ? [slow.pace] : [])]
  const printed = execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', ...script], {
    encoding: 'utf8',
  })
  return { ...measuredSchema.parse(JSON.parse(printed)), events, format, isSlow }
}

/** How many times the peak of the smallest store that of a row is. */
const timesTheSmallest = (rows: readonly ExportRow[], row: ExportRow): number => {
  const smallest = rows.find(({ format, isSlow }) => format === row.format && isSlow === row.isSlow)
  return row.peak / (smallest?.peak ?? row.peak)
}

export const printExport = (rows: ExportRow[]): void => {
  console.log(
    ' events        format      time     file   before     peak  times the smallest   live heap   longest wait of others',
  )
  for (const row of rows)
    console.log(
      [
        row.events.toLocaleString('en').padStart(7),
        `${row.format}${row.isSlow ? ', slow' : ''}`.padStart(14),
        `${row.seconds.toFixed(1)} s`.padStart(10),
        `${row.size.toFixed(0)} MB`.padStart(9),
        `${row.before.toFixed(0)} MB`.padStart(9),
        `${row.peak.toFixed(0)} MB`.padStart(9),
        timesTheSmallest(rows, row).toFixed(2).padStart(20),
        `${row.live.toFixed(1)} MB`.padStart(12),
        `${row.longestWait.toFixed(0)} ms`.padStart(25),
      ].join(''),
    )
}
