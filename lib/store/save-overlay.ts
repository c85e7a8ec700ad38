import {
  type Overlay,
  type OverlayChange,
  type OverlayFeature,
  type OverlayId,
  overlayColours,
} from '@/lib/domain'
import type { Store } from './engine'
import { raiseRevision } from './revision'
import { overlayStyleSchema, toOverlay } from './to-overlay'

type NewOverlay = Omit<Overlay, 'colour' | 'isShown'>

const atOnce = 500 // rows of one statement
const secondsOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 1000
const lastSecond = 86_399 // of a day

/** Keeps a layer, or gives the one that is there of the same file. One transaction; no story is touched. */
export const saveOverlay = async (
  { db }: Store,
  given: { overlay: NewOverlay; hash: string; features: readonly OverlayFeature[] },
): Promise<{ overlay: Overlay; outcome: 'added' | 'unchanged' }> =>
  await db.transaction().execute(async (transaction) => {
    const { overlay, hash, features } = given
    const known = await transaction
      .selectFrom('overlays')
      .selectAll()
      .where('id', '=', overlay.id)
      .executeTakeFirst()
    if (known) return { overlay: toOverlay(known), outcome: 'unchanged' }
    const { total } = await transaction
      .selectFrom('overlays')
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow()
    const { id, name, format, shape, hasColours, dateFields, from, to, series, created } = overlay
    const { bbox, counts, looksSwapped } = overlay
    const tokens = overlayColours.filter((colour) => colour !== 'file')
    const colour = hasColours ? 'file' : tokens[total % tokens.length]
    const row = await transaction
      .insertInto('overlays')
      .values({
        id,
        hash,
        name,
        format,
        shape,
        style: JSON.stringify({ colour, hasColours, isShown: true }),
        dates: JSON.stringify({ dateFields, from, to, series }),
        counts: JSON.stringify({ ...counts, looksSwapped }),
        bbox: JSON.stringify(bbox),
        created,
      })
      .returningAll()
      .executeTakeFirstOrThrow()
    for (let start = 0; start < features.length; start += atOnce) {
      const rows = features.slice(start, start + atOnce).map((feature) => ({
        overlay_key: row.key,
        from_ts: feature.properties.from === undefined ? null : secondsOf(feature.properties.from),
        to_ts: feature.properties.to === undefined ? null : secondsOf(feature.properties.to) + lastSecond,
        series: feature.series,
        replaced_ts: feature.replacedOn === null ? null : secondsOf(feature.replacedOn),
        geometry: JSON.stringify(feature.geometry),
        properties: JSON.stringify(feature.properties),
      }))
      await transaction.insertInto('overlay_features').values(rows).execute()
    }
    await raiseRevision(transaction)
    return { overlay: toOverlay(row), outcome: 'added' }
  })

/** Another name, colour or place in the first view; null when there is no such layer. */
export const changeOverlay = async (
  { db }: Store,
  id: OverlayId,
  { name, ...style }: OverlayChange,
): Promise<Overlay | null> =>
  await db.transaction().execute(async (transaction) => {
    const row = await transaction.selectFrom('overlays').selectAll().where('id', '=', id).executeTakeFirst()
    if (!row) return null
    const next = { ...overlayStyleSchema.parse(JSON.parse(row.style)), ...style }
    const changed = { name: name ?? row.name, style: JSON.stringify(next) }
    await transaction.updateTable('overlays').set(changed).where('key', '=', row.key).execute()
    await raiseRevision(transaction)
    return toOverlay({ ...row, ...changed })
  })

/** Tells whether there was one. */
export const deleteOverlay = async ({ db }: Store, id: OverlayId): Promise<boolean> =>
  await db.transaction().execute(async (transaction) => {
    const row = await transaction.selectFrom('overlays').select('key').where('id', '=', id).executeTakeFirst()
    if (!row) return false
    await transaction.deleteFrom('overlay_features').where('overlay_key', '=', row.key).execute()
    await transaction.deleteFrom('overlays').where('key', '=', row.key).execute()
    await raiseRevision(transaction)
    return true
  })
