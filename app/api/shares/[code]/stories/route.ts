import { toProblemResponse } from '@/lib/http/to-problem-response'
import { listFrozenStories } from '@/app/shares/list-frozen-stories'
import { answerShare } from '../../answer-share'

export const GET = answerShare(async (store, { share }) =>
  share.snapshot
    ? { stories: await listFrozenStories(store, share.snapshot.hash) }
    : toProblemResponse({ code: 'share-not-frozen', detail: 'A live link quotes what is there today.' }),
)
