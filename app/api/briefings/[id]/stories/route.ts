import type { QuotedStories } from '@/lib/http/share-responses'
import { getStore } from '@/lib/store'
import { getWorkspace } from '@/lib/workspace/get-workspace'
import { answer } from '../../../answer'
import { findBriefing, noBriefing, toBriefingAnswer } from '../../find-briefing'

export const GET = answer<{ id: string }>('read', async ({ params, settings }) => {
  const briefing = await findBriefing(await getStore(settings.dataFolder), params.id)
  if (!briefing) return noBriefing()
  const list: QuotedStories = {
    stories: await getWorkspace(settings.dataFolder).ask('listBriefingStories', briefing.id),
  }
  return toBriefingAnswer(list)
})
