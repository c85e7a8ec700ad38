import type { Insertable, Kysely } from 'kysely'
import { type Event, type Report, type ReportId, tellExactness } from '@/lib/domain'
import type { Store } from './engine'
import { toMorton } from './morton'
import { raiseRevision } from './revision'
import { type Schema, UNDATED } from './schema'
import { toTimestamp, toTimestampRange } from './to-timestamp'

type Told = { report: Report; publishedAt: string | null }

const batch = 500 // rows an insert; 18 columns each, and SQLite takes 32,766 values

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
    for (let from = 0; from < events.length; from += batch) {
      await putEvents(transaction, events.slice(from, from + batch), byId)
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
  byId: ReadonlyMap<ReportId, Told>,
): Promise<void> => {
  const keys = await transaction
    .insertInto('events')
    .values(events.map((event) => toRow(event, byId)))
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

const reportIdsOf = ({ accounts }: Event): ReportId[] => [
  ...new Set(accounts.flatMap(({ reportIds }) => reportIds)),
]

const toRow = (event: Event, byId: ReadonlyMap<ReportId, Told>): Insertable<Schema['events']> => {
  const lead = byId.get(event.leadReportId)
  const where = lead?.report.where
  const dates = lead?.report.dates
  const { low, high } = dates
    ? toTimestampRange(dates.from, dates.to)
    : { low: toTimestamp(lead?.publishedAt ?? null), high: toTimestamp(lead?.publishedAt ?? null) }
  return {
    id: event.id,
    event_type: event.eventType,
    sub_event_type: event.subEventType,
    status: event.status,
    status_why: event.statusWhy,
    independent: event.independent,
    accounts: JSON.stringify(event.accounts),
    differs: JSON.stringify(event.differs),
    lead_report_id: event.leadReportId,
    reports: reportIdsOf(event).length,
    stories: new Set(event.accounts.flatMap(({ reportIds }) => reportIds.map((id) => id.split(':')[0]))).size,
    ts: low,
    ts_to: Math.max(low, low === UNDATED ? UNDATED : high),
    lng: where?.point?.[0] ?? null,
    lat: where?.point?.[1] ?? null,
    qk: where?.point ? toMorton(where.point) : null,
    geo_precision: where?.geoPrecision ?? null,
    exactness: where ? tellExactness(where) : null,
  }
}
