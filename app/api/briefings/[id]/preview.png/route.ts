import { apiHeaders } from '@/lib/http/security-headers'
import { getStore } from '@/lib/store'
import { drawBriefingPreview } from '@/app/briefings/draw-briefing-preview'
import { WORDS } from '@/app/catalogue'
import { answer } from '../../../answer'
import { findBriefing, noBriefing } from '../../find-briefing'

const headers = { ...apiHeaders, 'content-type': 'image/png', 'cache-control': 'no-store' }

export const GET = answer<{ id: string }>('read', async ({ params, settings }) => {
  const store = await getStore(settings.dataFolder)
  const briefing = await findBriefing(store, params.id)
  if (!briefing) return noBriefing()
  const note = WORDS.en.t(`briefing.templates.${briefing.template}.name`)
  const drawn = await drawBriefingPreview(store, briefing, { name: briefing.id, note })
  return new Response(new Uint8Array(drawn), { headers })
})
