import { type Result, fail, ok } from '@/lib/domain'
import type { RedactRequest, Share, ShareCode } from '@/lib/domain/share'
import { toSnapshotMark } from '@/lib/geojson/to-snapshot-mark'
import { type Store, getPlace, getShare, redactSnapshot } from '@/lib/store'
import { erase } from '@/lib/store/erase'
import { withoutStory } from './without-story'

export interface RedactTask {
  code: ShareCode
  request: RedactRequest
}

/** `not-frozen`: a live link shows what is there, so that the bin is enough; `story-not-found`: the frozen view holds nothing of it. */
export type RedactProblem = 'share-not-found' | 'share-not-frozen' | 'story-not-found'

/**
 * Takes what one story says out of a frozen view, for good: what was told by it alone is gone from the map, and the gap is told. `now`: an instant.
 */
export const redact = async (
  store: Store,
  { code, request }: RedactTask,
  now: string,
): Promise<Result<Share, RedactProblem>> => {
  const share = await getShare(store, code)
  if (!share) return fail('share-not-found')
  if (!share.snapshot) return fail('share-not-frozen')
  const { storyId, by, why } = request
  const { hash } = share.snapshot
  const done = await erase(
    store,
    async () =>
      await redactSnapshot(store, hash, { storyId, by, why, at: now }, async (body) => {
        const left = await withoutStory(body, storyId, (id) => getPlace(store, id))
        if (!left.event) return { sentences: left.sentences, row: null }
        const mark = toSnapshotMark(left.event)
        return {
          sentences: left.sentences,
          row: { body: JSON.stringify(left.event), mark: mark && JSON.stringify(mark) },
        }
      }),
  )
  if (!done) return fail('story-not-found')
  const changed = await getShare(store, code)
  return changed ? ok(changed) : fail('share-not-found')
}
