import { type Result, fail, ok } from '@/lib/domain'
import { type Briefing, type BriefingBody, type BriefingId, briefingBodySchema } from '@/lib/domain/briefing'
import type { Redaction } from '@/lib/domain/redaction'
import type { Store } from './engine'
import { getBriefing } from './get-briefing'

const options = {
  oneVersion: 300_000, // ms: saves that follow each other sooner are one version
  versions: 200, //       kept of one briefing; the oldest go
}

type Made = BriefingBody & Pick<Briefing, 'id' | 'author' | 'created'>

export const createBriefing = async ({ db }: Store, made: Made): Promise<void> =>
  await db.transaction().execute(async (transaction) => await insertBriefing(transaction, made, []))

/** Inside a transaction. `redactions`: what had been taken out of the one that it is a copy of. */
export const insertBriefing = async (
  transaction: Store['db'],
  { id, author, created, ...given }: Made,
  redactions: readonly Redaction[],
): Promise<void> => {
  const body = briefingBodySchema.parse(given)
  const text = JSON.stringify(body)
  const { key } = await transaction
    .insertInto('briefings')
    .values({
      id,
      body: text,
      title: body.title,
      revision: 1,
      author,
      created,
      changed: created,
      deleted: null,
      redactions: JSON.stringify(redactions),
    })
    .returning('key')
    .executeTakeFirstOrThrow()
  await transaction
    .insertInto('briefing_versions')
    .values({ briefing_key: key, revision: 1, body: text, at: created })
    .execute()
}

/**
 * Keeps what an analyst made of it. `revision` is the one that was edited: when another window has saved since, nothing is overwritten. `isMark`
 * makes a version of its own. One transaction.
 */
export const saveBriefing = async (
  store: Store,
  id: BriefingId,
  {
    body: given,
    revision,
    now,
    isMark = false,
  }: { body: BriefingBody; revision: number; now: string; isMark?: boolean },
): Promise<Result<Briefing, 'briefing-not-found' | 'briefing-changed'>> => {
  const body = briefingBodySchema.parse(given)
  const text = JSON.stringify(body)
  const why = await store.db.transaction().execute(async (transaction) => {
    const known = await transaction
      .selectFrom('briefings')
      .select(['key', 'revision'])
      .where('id', '=', id)
      .where('deleted', 'is', null)
      .executeTakeFirst()
    if (!known) return 'briefing-not-found'
    if (known.revision !== revision) return 'briefing-changed'
    const next = revision + 1
    await transaction
      .updateTable('briefings')
      .set({ body: text, title: body.title, revision: next, changed: now })
      .where('key', '=', known.key)
      .execute()
    await keepVersion(transaction, { briefing_key: known.key, revision: next, body: text, at: now }, isMark)
    return null
  })
  if (why) return fail(why)
  const saved = await getBriefing(store, id)
  return saved ? ok(saved) : fail('briefing-not-found')
}

type VersionRow = { briefing_key: number; revision: number; body: string; at: string }

const keepVersion = async (transaction: Store['db'], row: VersionRow, isMark: boolean): Promise<void> => {
  const rows = await transaction
    .selectFrom('briefing_versions')
    .select(['key', 'at', 'revision'])
    .where('briefing_key', '=', row.briefing_key)
    .orderBy('key', 'desc')
    .execute()
  const [last] = rows
  // The first version is the draft: it stays as it was made.
  const isOne =
    last && !isMark && last.revision > 1 && Date.parse(row.at) - Date.parse(last.at) < options.oneVersion
  if (isOne) {
    const { revision, body } = row
    await transaction
      .updateTable('briefing_versions')
      .set({ revision, body })
      .where('key', '=', last.key)
      .execute()
    return
  }
  await transaction.insertInto('briefing_versions').values(row).execute()
  const old = rows.slice(options.versions - 1).map(({ key }) => key)
  if (old.length > 0) await transaction.deleteFrom('briefing_versions').where('key', 'in', old).execute()
}

/** Throws a briefing away; its versions stay in the file. False when there is none of that id. */
export const deleteBriefing = async (
  { db }: Store,
  id: BriefingId,
  deleted: { by: string; at: string },
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('briefings')
    .set({ deleted: JSON.stringify(deleted) })
    .where('id', '=', id)
    .where('deleted', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Takes it back. */
export const restoreBriefing = async ({ db }: Store, id: BriefingId): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('briefings')
    .set({ deleted: null })
    .where('id', '=', id)
    .where('deleted', 'is not', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
