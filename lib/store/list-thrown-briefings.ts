import { z } from 'zod'
import type { Briefing } from '@/lib/domain/briefing'
import { instantSchema } from '@/lib/domain/time'
import type { Store } from './engine'
import { toBriefing } from './get-briefing'

const thrownSchema = z.object({ by: z.string(), at: instantSchema })

export interface ThrownBriefing {
  briefing: Briefing
  deleted: z.infer<typeof thrownSchema>
}

/** Briefings that were thrown away, the last one first. */
export const listThrownBriefings = async (
  { db }: Store,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ thrown: ThrownBriefing[]; total: number }> => {
  // Their documents are large: only those of the page are read.
  const rows = await db
    .selectFrom('briefings')
    .select(['key', 'deleted'])
    .where('deleted', 'is not', null)
    .execute()
  const all = rows
    .map(({ key, deleted }) => ({ key, deleted: thrownSchema.parse(JSON.parse(deleted ?? 'null')) }))
    .sort((one, other) => other.deleted.at.localeCompare(one.deleted.at) || other.key - one.key)
  const page = all.slice(offset, offset + limit)
  const documents = await db
    .selectFrom('briefings')
    .selectAll()
    .where(
      'key',
      'in',
      page.map(({ key }) => key),
    )
    .execute()
  const known = new Map(documents.map((row) => [row.key, toBriefing(row)]))
  const thrown = page.flatMap(({ key, deleted }) => {
    const briefing = known.get(key)
    return briefing ? [{ briefing, deleted }] : []
  })
  return { thrown, total: all.length }
}
