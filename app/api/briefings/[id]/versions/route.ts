import { getStore } from '@/lib/store'
import { listVersions } from '@/lib/store/get-briefing'
import { answer } from '../../../answer'
import { findBriefing, noBriefing, toBriefingAnswer } from '../../find-briefing'

export const GET = answer<{ id: string }>('read', async ({ params, settings }) => {
  const store = await getStore(settings.dataFolder)
  const briefing = await findBriefing(store, params.id)
  return briefing ? toBriefingAnswer({ versions: await listVersions(store, briefing.id) }) : noBriefing()
})
