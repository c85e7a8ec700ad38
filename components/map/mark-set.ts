import type { Feature } from 'geojson'
import type { AreaMark } from './map-data'
import type { MapState } from './map-state'
import type { Target } from './show-targets'

/** Words of the callout: `title` strong, the rest under it. */
export interface CalloutWords {
  title: string
  lines: string[]
}

/** One layer of the map, places or reports: what the controller asks of it. Only one of the two is shown at a time. */
export interface MarkSet {
  /** Brings what is drawn from `before` to `next`; null draws everything. Tells whether the data are others. */
  draw: (next: MapState, before: MapState | null) => boolean
  /** Marks what is selected and hovered. */
  focus: (state: MapState, tabs: Feature[]) => void
  /** What is shaded and has a tab, the most counted first. */
  areas: () => AreaMark[]
  /** Layers whose marks a tab keeps clear of. */
  layers: string[]
  /** Other points that a tab keeps clear of: places that are named though no mark stands on them. */
  named: () => [number, number][]
  /** What can be chosen in the visible part, most counted first. */
  targets: (tabs: Feature[]) => Target[]
  /** The mark, cluster, tab or area under the pointer. */
  find: (point: { x: number; y: number }) => Target | null
  /** A choice by pointer or key; null is the bare map. */
  choose: (target: Target | null, byKey: boolean) => void
  hover: (target: Target | null) => void
  /** Key of the target that is selected. */
  selected: (state: MapState) => string | null
  /** The target that the callout stands beside, and what it says. */
  spoken: (state: MapState) => { key: string; words: CalloutWords } | null
  /** Where what is selected stands, for the camera. */
  selectedAt: (state: MapState) => [number, number] | null
  clear: () => void
}
