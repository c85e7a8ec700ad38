import type { OverlayFormat } from '@/lib/domain'
import type { NoOverlay } from './overlay-problem'

/** A feature or row as it came, nothing checked. */
export interface RawFeature {
  /** Counted from 1, without the head of a table. */
  row: number
  geometry: unknown
  properties: Record<string, unknown>
}

export interface RawLayer {
  format: OverlayFormat
  features: RawFeature[]
}

export type RawResult = { ok: true; value: RawLayer } | NoOverlay
