import type { EventMark, MarkShape, OverlayFeatures, PlaceFeature } from '@/lib/client'
import type { Change } from '@/lib/compare/compare-spans'
import type { Bbox, EventId, LngLat, OverlayColour, OverlayId, PlaceId } from '@/lib/domain'
import type { Camera } from '@/lib/link'
import type { MapTheme } from '@/lib/look/map-colors'
import type { MapToolsCallbacks, MapToolsState } from './tools/map-tools-state'

export type { MapTheme }

/** Space in CSS px at the edges of the map that something else covers (a sheet, a legend). */
export interface MapPadding {
  top: number
  right: number
  bottom: number
  left: number
}

/** An event; while two spans are compared, with what became of it. */
export type MapEvent = EventMark & { change?: Change }

/** An own layer of the reader, with what it shows in the days of the view. */
export interface MapOverlay {
  id: OverlayId
  name: string
  colour: OverlayColour
  features: OverlayFeatures['features']
}

/** All that the map shows. Null camera: the map chooses the first view from the places. */
export interface MapState extends MapToolsState {
  theme: MapTheme
  places: PlaceFeature[]
  selected: PlaceId | null
  hovered: PlaceId | null
  /** What happened, drawn in place of the places; null or absent when the layer is places. */
  events?: MapEvent[] | null
  /** What the words of these events really mean: discs, sectors, bands, movements. */
  shapes?: MarkShape[] | null
  selectedEvent?: EventId | null
  hoveredEvent?: EventId | null
  /** Own layers, drawn under everything that stories tell. */
  overlays?: readonly MapOverlay[]
  /** The feature of one of them whose words stand beside it; chosen anew with every new object. */
  overlayFeature?: { overlay: OverlayId; feature: number } | null
  /** A pin that is being put; while it stands nothing is chosen. */
  pin?: LngLat | null
  camera: Camera | null
  padding?: MapPadding
  /**
   * Where to look instead of `camera`, and in how many ms to fly there (0: a cut). Gone to when it is another than before; with another count of
   * `returns` also when it is the same, wherever the reader has gone since. `isExact`: without a margin, as close as it is.
   */
  aim?: { extent: Bbox; flight: number; returns?: number; isExact?: boolean } | null
  /** Of the first state only: how many times the whole map is enlarged for a room; its smallest names are then as large as its others. */
  enlarged?: number
}

/** Why there is no map, or not all of it. */
export type MapProblem = 'no-webgl' | 'context-lost' | 'basemap-missing'

/** What the map tells. `onMove` follows moves of the reader only, never the map's own first view. */
export interface MapCallbacks extends MapToolsCallbacks {
  onMove?: (camera: Camera) => void
  onSelect?: (place: PlaceId | null) => void
  onHover?: (place: PlaceId | null) => void
  onSelectEvent?: (event: EventId | null) => void
  onHoverEvent?: (event: EventId | null) => void
  onPin?: (point: LngLat) => void
  onReady?: () => void
  onError?: (problem: MapProblem) => void
}

export interface MapController {
  /** Takes the whole desired state and does the least work that reaches it. */
  show: (state: MapState) => void
  /** Removes everything it made, listeners and WebGL context included. */
  destroy: () => void
}
