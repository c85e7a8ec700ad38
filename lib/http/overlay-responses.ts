import { z } from 'zod'
import { overlayGeometrySchema, overlayPropertiesSchema, overlaySchema } from '@/lib/domain'

/** `GET /api/overlays`: in the order in which they were added. */
export const overlayListSchema = z.object({ overlays: z.array(overlaySchema) })
export type OverlayList = z.infer<typeof overlayListSchema>

/** `POST /api/overlays`: a form with one `file`. `unchanged`: the same file was there already. */
export const addedOverlaySchema = z.object({
  overlay: overlaySchema,
  outcome: z.enum(['added', 'unchanged']),
})

/** `GET /api/overlays/[id]/features?from=&to=`: what it shows in these days, at most 20,000 features. */
export const overlayFeaturesSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      type: z.literal('Feature'),
      id: z.number().int(),
      geometry: overlayGeometrySchema,
      properties: overlayPropertiesSchema,
    }),
  ),
  /** How many there are in these days, those left out too. */
  total: z.number().int(),
  truncated: z.boolean(),
})
export type OverlayFeatures = z.infer<typeof overlayFeaturesSchema>

/** `DELETE /api/overlays/[id]` */
export const deletedOverlaySchema = z.object({ deleted: z.literal(true) })
