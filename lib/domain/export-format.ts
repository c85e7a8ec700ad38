import { z } from 'zod'

/** Files in which events leave the program, in the order in which they are offered. */
export const exportFormats = ['csv', 'geojson', 'gpkg', 'kml', 'acled'] as const
export const exportFormatSchema = z.enum(exportFormats)
export type ExportFormat = z.infer<typeof exportFormatSchema>
