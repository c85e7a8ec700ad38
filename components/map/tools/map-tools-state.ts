import type { LngLat } from '@/lib/domain'
import type { Hideable } from '@/lib/link'
import type { Measure } from './measure'

/** A place of the map that was asked about; x and y in px of the map. */
export interface AskedPosition {
  at: LngLat
  x: number
  y: number
}

/** What the tools add to the state of the map. */
export interface MapToolsState {
  /** What is drawn and was put away. */
  hidden?: readonly Hideable[] | null
  /** The measurement under way: clicks add its points and select nothing. Null when there is none; absent on a map without tools. */
  measure?: Measure | null
}

/** What the tools tell. */
export interface MapToolsCallbacks {
  onMeasurePoint?: (at: LngLat) => void
  onMeasureEnd?: () => void
  /** A position was asked for by the right button, a long press or the menu key; null when the map moved away from it. */
  onAsk?: (position: AskedPosition | null) => void
  /** The middle of the map, whoever moved it. */
  onCentre?: (at: LngLat) => void
}
