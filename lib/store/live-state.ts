import type { Store } from './engine'
import { readRevision } from './revision'

/** A run that is over. */
interface FinishedRun {
  finishedAt: string
  added: number
  appearances: number
  unchanged: number
  notRead: number
}

/** What a screen that is kept open has to know: whether anything changed, and what the last runs did. */
export interface LiveState {
  /** Another than before when anything stored changed. */
  revision: string
  stories: number
  /** Stories that are still to be read again. */
  stale: number
  /** Inputs that are being read just now. */
  reading: number
  lastRead: FinishedRun | null
  lastRerun: FinishedRun | null
}

export const readLiveState = async (store: Store): Promise<LiveState> => {
  const { db } = store
  const stories = await db
    .selectFrom('stories')
    .where('deleted', 'is', null)
    .select(({ fn }) => [fn.countAll<number>().as('count'), fn.sum<number | null>('stale').as('stale')])
    .executeTakeFirstOrThrow()
  const journal = await db
    .selectFrom('journal')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const last = async (kind: 'ingest' | 'rerun'): Promise<FinishedRun | null> => {
    const row = await db
      .selectFrom('runs')
      .select(['finished_at as finishedAt', 'added', 'appearances', 'unchanged', 'not_read as notRead'])
      .where('kind', '=', kind)
      .where('finished_at', 'is not', null)
      .orderBy('key', 'desc')
      .limit(1)
      .executeTakeFirst()
    return row?.finishedAt ? { ...row, finishedAt: row.finishedAt } : null
  }
  return {
    revision: await readRevision(store),
    stories: stories.count,
    stale: stories.stale ?? 0,
    reading: journal.count,
    lastRead: await last('ingest'),
    lastRerun: await last('rerun'),
  }
}
