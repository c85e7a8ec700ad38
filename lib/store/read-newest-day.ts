import type { Store } from './engine'
import { UNDATED } from './schema'

/** The day (UTC) on which the newest story was published; null when none bears a date. */
export const readNewestDay = async ({ db }: Store): Promise<string | null> => {
  const { newest } = await db
    .selectFrom('stories')
    .where('deleted', 'is', null)
    .where('ts', '>', UNDATED)
    .select(({ fn }) => fn.max<number | null>('ts').as('newest'))
    .executeTakeFirstOrThrow()
  return newest === null ? null : new Date(newest * 1000).toISOString().slice(0, 10)
}
