import type { Generated, Selectable } from 'kysely'
import type { OverlayFormat, OverlayId, OverlayShape } from '@/lib/domain'

interface OverlayTable {
  key: Generated<number>
  id: OverlayId
  /** SHA-256 of the file, hex. */
  hash: string
  name: string
  format: OverlayFormat
  shape: OverlayShape
  /** JSON: colour, whether the file has its own, whether it is shown. */
  style: string
  /** JSON: columns, first and last day, series. */
  dates: string
  /** JSON, as in the domain. */
  counts: string
  bbox: string
  created: string
}

export interface OverlayTables {
  overlays: OverlayTable
  overlay_features: {
    key: Generated<number>
    overlay_key: number
    /** Seconds since 1970 of the first second of the first day and the last of the last; null without a date. */
    from_ts: number | null
    to_ts: number | null
    /** Of states of one thing; null when it is none. */
    series: string | null
    /** When the next state of its series begins; null for the last one and outside a series. */
    replaced_ts: number | null
    geometry: string
    properties: string
  }
}

export type OverlayRow = Selectable<OverlayTable>
