import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ExportFormat, ExportLayer } from '@/lib/domain'
import { exportSummarySchema } from '@/lib/http/export-responses'
import { placeCollectionSchema } from '@/lib/http/responses'
import { madeShareSchema } from '@/lib/http/share-responses'
import type { InteropContext } from './interop-check'

/** Rows that leave as files: of today, or as a link froze them. */
export interface Exported {
  /** What the names of its checks end with. */
  name: string
  layer: ExportLayer
  isFrozen: boolean
}

export const EXPORTED = [
  { name: '', layer: 'events', isFrozen: false },
  { name: '-places', layer: 'places', isFrozen: false },
  { name: '-frozen', layer: 'events', isFrozen: true },
  { name: '-frozen-places', layer: 'places', isFrozen: true },
] as const satisfies Exported[]

/** Every row of the server as a file, and how many it must hold. */
export const fetchExport = async (
  { url, folder }: InteropContext,
  { layer, isFrozen }: Exported,
  format: ExportFormat,
): Promise<{ file: string; rows: number }> => {
  const selection = layer === 'places' ? 'layer=places' : 'placed=all'
  const { base, rows } = isFrozen ? await freeze(url, layer) : await countToday(url, selection)
  const address = `${base}?format=${format}&${selection}`
  const answer = await fetch(`${url}${address}`)
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  const name = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1]
  if (!name) throw new Error(`${address} names no file`)
  const file = path.join(folder, name)
  writeFileSync(file, Buffer.from(await answer.arrayBuffer()))
  return { file, rows }
}

const countToday = async (url: string, selection: string) => {
  const summary = await fetch(`${url}/api/export/summary?${selection}`)
  const { placed, notPlaced } = exportSummarySchema.parse(await summary.json())
  return { base: '/api/export', rows: placed + notPlaced }
}

const freeze = async (url: string, layer: ExportLayer) => {
  const made = await fetch(`${url}/api/shares`, {
    method: 'POST',
    headers: { origin: url, 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'frozen', view: layer === 'places' ? 'layer=places' : '' }),
  })
  const { code, snapshot } = madeShareSchema.parse(await made.json()).share
  const base = `/api/shares/${code}/export`
  if (layer === 'events') {
    const { marks = 0, notPlaced = 0 } = snapshot?.head.counts ?? {}
    return { base, rows: marks + notPlaced }
  }
  const places = await fetch(`${url}/api/shares/${code}/places`)
  return { base, rows: placeCollectionSchema.parse(await places.json()).features.length }
}
