import { getStore } from '@/lib/store'
import { getVersion } from '@/lib/store/get-briefing'
import { readDeckContents } from '@/app/briefings/read-deck'
import { answer } from '../../../../answer'
import { findBriefing, noBriefing, toBriefingAnswer } from '../../../find-briefing'

export const GET = answer<{ id: string; revision: string }>('read', async ({ params, settings }) => {
  const store = await getStore(settings.dataFolder)
  const briefing = await findBriefing(store, params.id)
  const revision = /^\d{1,9}$/.test(params.revision) ? Number(params.revision) : null
  const body = briefing && revision !== null ? await getVersion(store, briefing.id, revision) : null
  return body ? toBriefingAnswer({ body, contents: await readDeckContents(store, body) }) : noBriefing()
})
