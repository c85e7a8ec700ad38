import type { Store } from './engine'
import type { Versions } from './runs'

/** Stories that were read by another pipeline or with another gazetteer, or before a decision about them, oldest first, none of the bin; `after` is the last key seen. */
export const findStaleStories = async (
  { db }: Store,
  versions: Versions,
  after: number,
  limit: number,
): Promise<{ key: number; id: string }[]> =>
  await db
    .selectFrom('stories')
    .innerJoin('runs', 'runs.key', 'stories.run_key')
    .select(['stories.key', 'stories.id'])
    .where('stories.key', '>', after)
    .where('stories.deleted', 'is', null)
    .where((eb) =>
      eb.or([
        eb('stories.stale', '=', 1),
        eb('runs.pipeline_version', '!=', versions.pipeline),
        eb('runs.gazetteer_hash', '!=', versions.gazetteer),
      ]),
    )
    .orderBy('stories.key')
    .limit(limit)
    .execute()
