import { z } from 'zod'

/** Files in which events leave the program, in the order in which they are offered. */
export const exportFormats = ['csv', 'geojson', 'gpkg', 'kml', 'acled'] as const
export const exportFormatSchema = z.enum(exportFormats)
export type ExportFormat = z.infer<typeof exportFormatSchema>

/** The same for places: the columns of ACLED are of events. */
export const placeFormats = ['csv', 'geojson', 'gpkg', 'kml'] as const satisfies ExportFormat[]
export type PlaceFormat = (typeof placeFormats)[number]

/** What a row of a file is: an event, or a place with how often it is named. */
export const exportLayerSchema = z.enum(['events', 'places'])
export type ExportLayer = z.infer<typeof exportLayerSchema>

export const placings = ['yes', 'no', 'all'] as const

/** Which events by their place: those on the map, the others, or all. Places are always on it. */
export type Placing = (typeof placings)[number]

/** What a file holds and how it is written: a layer in a format that has room for it. */
export type WantedFile =
  | { layer: 'events'; format: ExportFormat; placed: Placing }
  | { layer: 'places'; format: PlaceFormat; placed: 'yes' }
