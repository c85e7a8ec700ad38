import type { Store } from './engine'

/** What a story was read with; a story read with anything else is read again. */
export interface Versions {
  pipeline: string
  gazetteer: string
}

export interface RunCounts {
  added: number
  appearances: number
  unchanged: number
  notRead: number
}

const now = (): string => new Date().toISOString()

export const startRun = async (
  { db }: Store,
  kind: 'ingest' | 'rerun' | 'correct',
  versions: Versions,
): Promise<number> => {
  const { key } = await db
    .insertInto('runs')
    .values({
      kind,
      pipeline_version: versions.pipeline,
      gazetteer_hash: versions.gazetteer,
      started_at: now(),
      finished_at: null,
      added: 0,
      appearances: 0,
      unchanged: 0,
      not_read: 0,
    })
    .returning('key')
    .executeTakeFirstOrThrow()
  return key
}

export const finishRun = async ({ db }: Store, runKey: number, counts: RunCounts): Promise<void> => {
  const { notRead, ...rest } = counts
  await db
    .updateTable('runs')
    .set({ ...rest, not_read: notRead, finished_at: now() })
    .where('key', '=', runKey)
    .execute()
}
