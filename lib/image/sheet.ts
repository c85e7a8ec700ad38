import type { EventType, ReportStatus } from '@/lib/domain'
import type { MapTheme } from '@/lib/look/map-colors'

/** A denial and a dispute are one row, as in the legend of the dashboard. */
export type SureRow = Exclude<ReportStatus, 'denied'>
export type ShapeRow = 'within' | 'border' | 'region' | 'movement'

/** What the rows of a legend are called. */
export interface LegendNames {
  types: Record<EventType, string>
  statuses: Record<SureRow, string>
  shapes: Record<ShapeRow, string>
  /** Marks with a count. */
  several: string
  /** Marks of the layer of places. */
  place: string
  /** Rows for which there is no room. */
  more: (count: number) => string
}

/** What stands around the map of a picture that leaves the program. */
export interface Sheet {
  /** One sentence. */
  title: string
  /** Days and counts. */
  facts: string
  /** `Live`, or `Frozen 2026-11-21 14:00 UTC · a1b2c3`; null where the view says nothing of the kind. */
  note: string | null
  /** Which view it is, of when and by what version. */
  citation: string | null
  /** The same for programs: text of the SVG's `metadata`. */
  metadata: string | null
  names: LegendNames
  /** Said in the middle of the map when nothing lies in it. */
  nothing: string
  theme: MapTheme
  /** CSS px, and px of the picture for each of them: letters of a preview are drawn larger. */
  size: { width: number; height: number; scale: number }
}

export interface Rect {
  left: number
  top: number
  width: number
  height: number
}
