import { toProblemResponse } from '@/lib/http/to-problem-response'
import { type Store, getStore } from '@/lib/store'
import { type FoundBriefing, findBriefingShare } from '@/app/briefings/find-briefing-share'
import { tellNoShare } from '@/app/shares/find-share'
import { answer } from '../answer'
import { noBriefing } from './find-briefing'

/** What is behind a link to a briefing, if it may be opened. */
export const answerShared = (read: (store: Store, found: FoundBriefing) => Promise<Response>) =>
  answer<{ code: string }>('read', async ({ params, settings }) => {
    const store = await getStore(settings.dataFolder)
    const found = await findBriefingShare(store, params.code, Date.now())
    if (found.ok) return await read(store, found.value)
    if (found.why === 'briefing-not-found') return noBriefing()
    return toProblemResponse(tellNoShare(found.why, found.share))
  })
