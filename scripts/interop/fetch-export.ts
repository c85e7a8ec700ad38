import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ExportFormat } from '@/lib/domain'
import { exportSummarySchema } from '@/lib/http/export-responses'
import type { InteropContext } from './interop-check'

/** Every event of the server as a file, and how many it must hold. */
export const fetchExport = async (
  { url, folder }: InteropContext,
  format: ExportFormat,
): Promise<{ file: string; events: number }> => {
  const answer = await fetch(`${url}/api/export?format=${format}&placed=all`)
  if (!answer.ok) throw new Error(`/api/export?format=${format} answered ${answer.status}`)
  const name = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1]
  if (!name) throw new Error(`/api/export?format=${format} names no file`)
  const file = path.join(folder, name)
  writeFileSync(file, Buffer.from(await answer.arrayBuffer()))
  const summary = await fetch(`${url}/api/export/summary?placed=all`)
  const { placed, notPlaced } = exportSummarySchema.parse(await summary.json())
  return { file, events: placed + notPlaced }
}
