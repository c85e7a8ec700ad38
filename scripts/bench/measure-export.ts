import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { type ExportFormat, exportFormats } from '@/lib/domain'
import { openStore } from '@/lib/store'
import { fillWithMarks } from './make-marks'

const stores = [10_000, 100_000] // events

const measuredSchema = z.object({
  seconds: z.number(),
  /** Of the file, the process before, and its peak, in MB. */
  size: z.number(),
  before: z.number(),
  peak: z.number(),
  /** The longest that anything else had to wait, in ms. */
  longestWait: z.number(),
})

export type ExportRow = z.infer<typeof measuredSchema> & { events: number; format: ExportFormat }

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
      for (const format of exportFormats) {
        const script = ['node_modules/tsx/dist/cli.mjs', 'scripts/bench/export-once.ts', folder, format]
        const printed = execFileSync(process.execPath, script, { encoding: 'utf8' })
        const row = { ...measuredSchema.parse(JSON.parse(printed)), events, format }
        rows.push(row)
        say(`${events} events, ${format}: ${row.seconds.toFixed(1)} s`)
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return rows
}

export const printExport = (rows: ExportRow[]): void => {
  console.log(' events   format    time     file    memory before   peak      longest wait of others')
  for (const { events, format, seconds, size, before, peak, longestWait } of rows)
    console.log(
      [
        events.toLocaleString('en').padStart(7),
        format.padStart(9),
        `${seconds.toFixed(1)} s`.padStart(9),
        `${size.toFixed(0)} MB`.padStart(9),
        `${before.toFixed(0)} MB`.padStart(13),
        `${peak.toFixed(0)} MB`.padStart(10),
        `${longestWait.toFixed(0)} ms`.padStart(20),
      ].join(''),
    )
}
