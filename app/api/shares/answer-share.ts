import { toJsonResponse } from '@/lib/http/to-json-response'
import { toProblemResponse } from '@/lib/http/to-problem-response'
import { type Store, getStore } from '@/lib/store'
import { type FoundShare, findShare, tellNoShare } from '@/app/shares/find-share'
import { type Call, answer, answerFromStore } from '../answer'

type Params = { code: string }

/**
 * Data of a link, if it may be opened. Of a frozen one it bears the hash of what was frozen, of a live one the revision of the store; both are asked
 * for again each time, since a link may be ended at any moment.
 */
export const answerShare = <Of extends Params>(
  read: (store: Store, found: FoundShare, call: Call<Of>) => Promise<unknown>,
) =>
  answer<Of>('read', async (call) => {
    const store = await getStore(call.settings.dataFolder)
    const found = await findShare(store, call.params.code, Date.now())
    if (!found.ok) return toProblemResponse(tellNoShare(found.why, found.share))
    const { snapshot } = found.value.share
    if (!snapshot) return await answerFromStore(call, () => read(store, found.value, call))
    const revision = `${snapshot.hash}-${snapshot.redactions.length}`
    return await toJsonResponse(call.request, revision, () => read(store, found.value, call))
  })
