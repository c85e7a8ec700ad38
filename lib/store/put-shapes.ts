import type { Kysely } from 'kysely'
import type { Event } from '@/lib/domain'
import type { Schema } from './schema'
import type { Known } from './to-event-row'

const batch = 500 // rows an insert

/** Stores what the words of these events mean, each shape once, and notes the keys of the shapes in `known`. */
export const putShapes = async (
  transaction: Kysely<Schema>,
  events: readonly Event[],
  known: Known,
): Promise<void> => {
  const shapes = new Map<string, { relation: string | null; geometry: string }>()
  const wanted: { report: Event['leadReportId']; name: string }[] = []
  for (const { leadReportId } of events) {
    const where = known.byId.get(leadReportId)?.report.where
    if (!where?.geometry || where.geometry.type === 'Point') continue
    const shape = { relation: where.relation, geometry: JSON.stringify(where.geometry) }
    const name = `${shape.relation} ${shape.geometry}`
    wanted.push({ report: leadReportId, name })
    if (!known.shapeNames.has(name)) shapes.set(name, shape)
  }
  const rows = [...shapes]
  for (let from = 0; from < rows.length; from += batch) {
    const some = rows.slice(from, from + batch)
    const keys = await transaction
      .insertInto('shapes')
      .values(some.map(([, shape]) => shape))
      .returning(['key', 'relation', 'geometry'])
      .execute()
    for (const { key, relation, geometry } of keys) known.shapeNames.set(`${relation} ${geometry}`, key)
  }
  for (const { report, name } of wanted) {
    const key = known.shapeNames.get(name)
    if (key !== undefined) known.shapeKeys.set(report, key)
  }
}
