import type { Insertable, Kysely } from 'kysely'
import type { Event, ReportId } from '@/lib/domain'
import type { Store } from './engine'
import { putShapes } from './put-shapes'
import { raiseRevision } from './revision'
import type { Schema } from './schema'
import { type Known, type Told, reportIdsOf, toEventRow } from './to-event-row'

const batch = 500 // rows an insert; 22 columns each, and SQLite takes 32,766 values

/**
 * Takes these events in place of all there were, and notes that the store is merged, unless it changed since `revision`, which was read before
 * the reports were: then somebody has to merge again. One transaction.
 */
export const saveEvents = async (
  { db }: Store,
  events: readonly Event[],
  tellings: readonly Told[],
  revision: string,
): Promise<void> => {
  const byId = new Map(tellings.map((telling) => [telling.report.id, telling]))
  await db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('event_reports').execute()
    await transaction.deleteFrom('event_actors').execute()
    await transaction.deleteFrom('event_sources').execute()
    await transaction.deleteFrom('events').execute()
    await transaction.deleteFrom('shapes').execute()
    const known = await readKnown(transaction, byId)
    for (let from = 0; from < events.length; from += batch) {
      const some = events.slice(from, from + batch)
      await putShapes(transaction, some, known)
      await putEvents(transaction, some, known)
    }
    const isCurrent = (await readMeta(transaction)).get('revision') === revision
    await raiseRevision(transaction)
    if (isCurrent) await noteMerged(transaction)
  })
}

const readMeta = async (db: Kysely<Schema>): Promise<Map<string, string>> => {
  const rows = await db.selectFrom('meta').select(['name', 'value']).execute()
  return new Map(rows.map(({ name, value }) => [name, value]))
}

const readKnown = async (transaction: Kysely<Schema>, byId: Known['byId']): Promise<Known> => {
  const stories = await transaction.selectFrom('stories').select(['id', 'key']).execute()
  const places = await transaction.selectFrom('places').select(['id', 'key']).execute()
  return {
    byId,
    storyKeys: new Map(stories.map(({ id, key }) => [id, key])),
    placeKeys: new Map(places.map(({ id, key }) => [id, key])),
    shapeNames: new Map(),
    shapeKeys: new Map(),
  }
}

const noteMerged = async (transaction: Kysely<Schema>): Promise<void> => {
  const value = (await readMeta(transaction)).get('revision') ?? '0'
  await transaction
    .insertInto('meta')
    .values({ name: 'merged-revision', value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute()
}

/** The revision to merge at, when anything changed since the events were put together; else null. */
export const needsMerge = async ({ db }: Store): Promise<string | null> => {
  const meta = await readMeta(db)
  const revision = meta.get('revision') ?? '0'
  return meta.get('merged-revision') === revision ? null : revision
}

const putEvents = async (
  transaction: Kysely<Schema>,
  events: readonly Event[],
  known: Known,
): Promise<void> => {
  const { byId } = known
  const keys = await transaction
    .insertInto('events')
    .values(events.map((event) => toEventRow(event, known)))
    .returning(['key', 'id'])
    .execute()
  const keyOf = new Map(keys.map(({ key, id }) => [id, key]))
  const reports: Insertable<Schema['event_reports']>[] = []
  const actors: Insertable<Schema['event_actors']>[] = []
  const sources: Insertable<Schema['event_sources']>[] = []
  for (const event of events) {
    const event_key = keyOf.get(event.id)
    if (event_key === undefined) continue
    const ids = reportIdsOf(event)
    for (const report_id of ids) reports.push({ event_key, report_id })
    const names = new Set(ids.flatMap((id) => byId.get(id)?.report.actors.map(({ name }) => name) ?? []))
    for (const actor of names) actors.push({ event_key, actor })
    for (const source of sourcesOf(ids, byId)) sources.push({ event_key, source })
  }
  for (let from = 0; from < reports.length; from += batch)
    await transaction
      .insertInto('event_reports')
      .values(reports.slice(from, from + batch))
      .execute()
  for (let from = 0; from < actors.length; from += batch)
    await transaction
      .insertInto('event_actors')
      .values(actors.slice(from, from + batch))
      .execute()
  for (let from = 0; from < sources.length; from += batch)
    await transaction
      .insertInto('event_sources')
      .values(sources.slice(from, from + batch))
      .execute()
}

/** A side of the war where one speaks, else the name; `-` for what the paper itself says. */
const sourcesOf = (ids: readonly ReportId[], byId: ReadonlyMap<ReportId, Told>): Set<string> =>
  new Set(
    ids.flatMap((id) => {
      const attribution = byId.get(id)?.report.attribution ?? []
      return attribution.length > 0 ? attribution.map(({ side, name }) => side ?? name) : ['-']
    }),
  )
