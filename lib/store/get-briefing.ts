import type { Selectable } from 'kysely'
import {
  type Briefing,
  type BriefingBody,
  type BriefingId,
  type ContentHash,
  briefingBodySchema,
  briefingSchema,
} from '@/lib/domain/briefing'
import type { Redaction } from '@/lib/domain/redaction'
import type { Store } from './engine'
import { readRedactions } from './redactions'
import type { BriefingTables } from './schema-briefings'

/** A briefing as it was last saved; null when there is none, or it was thrown away. */
export const getBriefing = async ({ db }: Store, id: BriefingId): Promise<Briefing | null> => {
  const row = await readBriefingRow(db, id)
  return row ? toBriefing(row) : null
}

/** The row of a briefing that was not thrown away, for whoever goes on in the same transaction. */
export const readBriefingRow = async (
  db: Store['db'],
  id: BriefingId,
): Promise<Selectable<BriefingTables['briefings']> | undefined> =>
  await db
    .selectFrom('briefings')
    .selectAll()
    .where('id', '=', id)
    .where('deleted', 'is', null)
    .executeTakeFirst()

/** A row of the table. */
export const toBriefing = ({
  id,
  body,
  revision,
  author,
  created,
  changed,
}: Selectable<BriefingTables['briefings']>) =>
  briefingSchema.parse({
    ...briefingBodySchema.parse(JSON.parse(body)),
    id,
    revision,
    author,
    created,
    changed,
  })

/** What was taken out of a briefing for good, the first time first; empty when there is no such briefing. */
export const getRedactions = async ({ db }: Store, id: BriefingId): Promise<Redaction[]> => {
  const row = await db.selectFrom('briefings').select('redactions').where('id', '=', id).executeTakeFirst()
  return row ? readRedactions(row.redactions) : []
}

/** The briefing that was made last; null when there is none. */
export const getLastBriefing = async ({ db }: Store): Promise<Briefing | null> => {
  const row = await db
    .selectFrom('briefings')
    .selectAll()
    .where('deleted', 'is', null)
    .orderBy('created', 'desc')
    .orderBy('key', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? toBriefing(row) : null
}

/** When the first briefing that shows a content was made: a copy is not newer than what it shows. */
export const getFirstShowing = async ({ db }: Store, content: ContentHash): Promise<string | null> => {
  const { first } = await db
    .selectFrom('briefings')
    .where('body', 'like', `%"${content}"%`)
    .select(({ fn }) => fn.min<string | null>('created').as('first'))
    .executeTakeFirstOrThrow()
  return first
}

/** Every briefing, the one changed last first. */
export const listBriefings = async (
  { db }: Store,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ briefings: Briefing[]; total: number }> => {
  const rows = await db
    .selectFrom('briefings')
    .selectAll()
    .where('deleted', 'is', null)
    .orderBy('changed', 'desc')
    .orderBy('key', 'desc')
    .offset(offset)
    .limit(limit)
    .execute()
  const { total } = await db
    .selectFrom('briefings')
    .where('deleted', 'is', null)
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return { briefings: rows.map(toBriefing), total }
}

export interface BriefingVersion {
  revision: number
  at: string
  title: string
  slides: number
}

/** What a briefing was, the newest first. */
export const listVersions = async ({ db }: Store, id: BriefingId): Promise<BriefingVersion[]> => {
  const rows = await db
    .selectFrom('briefing_versions as v')
    .innerJoin('briefings as b', 'b.key', 'v.briefing_key')
    .where('b.id', '=', id)
    .select(['v.revision', 'v.at', 'v.body'])
    .orderBy('v.key', 'desc')
    .execute()
  return rows.map(({ revision, at, body }) => {
    const { title, slides } = briefingBodySchema.parse(JSON.parse(body))
    return { revision, at, title, slides: slides.length }
  })
}

/** A briefing as one of its versions had it. */
export const getVersion = async (
  { db }: Store,
  id: BriefingId,
  revision: number,
): Promise<BriefingBody | null> => {
  const row = await db
    .selectFrom('briefing_versions as v')
    .innerJoin('briefings as b', 'b.key', 'v.briefing_key')
    .where('b.id', '=', id)
    .where('v.revision', '=', revision)
    .select('v.body')
    .executeTakeFirst()
  return row ? briefingBodySchema.parse(JSON.parse(row.body)) : null
}
