import {
  type Overlay,
  type OverlayGeometry,
  type OverlayId,
  type OverlayProperties,
  overlayGeometrySchema,
  overlayPropertiesSchema,
} from '@/lib/domain'
import type { Store } from './engine'
import { toOverlay } from './to-overlay'

/** In the order in which they were added. */
export const listOverlays = async ({ db }: Store): Promise<Overlay[]> => {
  const rows = await db.selectFrom('overlays').selectAll().orderBy('key').execute()
  return rows.map(toOverlay)
}

interface StoredOverlayFeature {
  id: number
  geometry: OverlayGeometry
  properties: OverlayProperties
}

const limits = {
  features: 20_000, //    of one answer
  letters: 16_000_000, // of their geometries
}
const dayLength = 86_400 // seconds

/**
 * What a layer shows in a span of days: everything without a date; what has dates when they meet the span; of states of one thing (a front
 * line day by day) the latest that is no later than the end of the span. `total` counts those beyond the limits too. Null when there is no such
 * layer.
 */
export const listOverlayFeatures = async (
  { db }: Store,
  id: OverlayId,
  { from, to }: { from?: string; to?: string },
): Promise<{ features: StoredOverlayFeature[]; total: number; truncated: boolean } | null> => {
  const overlay = await db.selectFrom('overlays').select('key').where('id', '=', id).executeTakeFirst()
  if (!overlay) return null
  const start = from === undefined ? null : Date.parse(`${from}T00:00:00Z`) / 1000
  const end = to === undefined ? null : Date.parse(`${to}T00:00:00Z`) / 1000 + dayLength
  const shown = db
    .selectFrom('overlay_features')
    .where('overlay_key', '=', overlay.key)
    .where(({ eb, and, or }) => {
      const begun = end === null ? [] : [eb('from_ts', '<', end)]
      const meets = [...begun, ...(start === null ? [] : [eb('to_ts', '>=', start)])]
      const next = end === null ? [] : [eb('replaced_ts', '>=', end)]
      return or([
        eb('from_ts', 'is', null),
        and([eb('series', 'is', null), ...meets]),
        and([eb('series', 'is not', null), ...begun, or([eb('replaced_ts', 'is', null), ...next])]),
      ])
    })
  const count = async () => {
    const { total } = await shown
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow()
    return total
  }
  const rows = await shown
    .select(['key', 'geometry', 'properties'])
    .orderBy('key')
    .limit(limits.features + 1)
    .execute()
  const features: StoredOverlayFeature[] = []
  let letters = 0
  for (const { key, geometry, properties } of rows) {
    letters += geometry.length
    if (features.length === limits.features || letters > limits.letters)
      return { features, total: await count(), truncated: true }
    features.push({
      id: key,
      geometry: overlayGeometrySchema.parse(JSON.parse(geometry)),
      properties: overlayPropertiesSchema.parse(JSON.parse(properties)),
    })
  }
  return { features, total: features.length, truncated: false }
}
