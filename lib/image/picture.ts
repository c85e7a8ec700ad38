import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { EventType, LngLat, ReportStatus } from '@/lib/domain'
import type { Camera } from '@/lib/link'
import type { MapTheme } from '@/lib/look/map-colors'

/** What is looked at, and the size of the picture in px. */
export interface Frame {
  camera: Camera
  width: number
  height: number
}

type Look =
  | { kind: 'event'; type: EventType; status: ReportStatus }
  | { kind: 'ring'; mix: { type: EventType; share: number }[]; count: string; radius: number }
  | { kind: 'place'; radius: number }

export interface PictureMark {
  at: LngLat
  look: Look
  name: string | null
  /** End of the line to the disc that the mark stands beside. */
  leader: LngLat | null
}

/** What words mean: hatch is "somewhere in it", stipple "along a border", soft "within N km". */
export interface PictureShape {
  kind: 'soft' | 'hatch' | 'band' | 'movement'
  /** Null for extents of places. */
  type: EventType | null
  strength: number
  geometry: Polygon | MultiPolygon
}

/** A region that is hatched along the borders of the basemap, with its count on a tab. */
export interface PictureArea {
  name: string
  count: number
  /** The commonest of what happened there, as small marks on the tab. */
  looks: { type: EventType; status: ReportStatus }[]
  at: LngLat
  divisions: string[]
  countries: string[]
}

export interface Picture {
  /** Spoken for the picture as a whole. */
  title: string
  theme: MapTheme
  frame: Frame
  marks: PictureMark[]
  shapes: PictureShape[]
  areas: PictureArea[]
}

/** Rings of whatever is an area. */
export const ringsOf = (geometry: PictureShape['geometry']): Position[][] => {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
}
