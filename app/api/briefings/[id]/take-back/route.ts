import { briefingIdSchema } from '@/lib/domain/briefing'
import { getStore } from '@/lib/store'
import { getBriefing } from '@/lib/store/get-briefing'
import { restoreBriefing } from '@/lib/store/save-briefing'
import { answer } from '../../../answer'
import { noBriefing, toBriefingAnswer } from '../../find-briefing'

/** A briefing that was thrown away, as it was. */
export const POST = answer<{ id: string }>('write', async ({ params, settings }) => {
  const id = briefingIdSchema.safeParse(params.id)
  const store = await getStore(settings.dataFolder)
  if (!id.success || !(await restoreBriefing(store, id.data))) return noBriefing()
  const briefing = await getBriefing(store, id.data)
  return briefing ? toBriefingAnswer({ briefing }) : noBriefing()
})
