import { readPlayer } from '@/lib/export/deck/read-player'
import { writeDeck } from '@/lib/export/deck/write-deck'
import { parseYesNo } from '@/lib/http/parse-yes-no'
import { toFileResponse } from '@/lib/http/to-file-response'
import { toProblemResponse } from '@/lib/http/to-problem-response'
import { getStore } from '@/lib/store'
import { WORDS } from '@/app/catalogue'
import { daysOf } from '@/app/briefings/days-of'
import { makeDeckFile } from '@/app/briefings/make-deck-file'
import { withoutNotes } from '@/app/briefings/without-notes'
import { readLanguage } from '@/app/read-words'
import packageJson from '@/package.json' with { type: 'json' }
import { answer, refuseQuery } from '../../../answer'
import { findBriefing, noBriefing } from '../../find-briefing'

const notBuilt = (detail: string): Response => toProblemResponse({ code: 'player-not-built', detail })

/** The briefing as one HTML file with everything in it, in the language of whoever asks; `notes=no` leaves out what the speaker alone should see. */
export const GET = answer<{ id: string }>('read', async ({ request, query, params, settings }) => {
  const hasNotes = parseYesNo(query, 'notes', true)
  if (hasNotes === null) return refuseQuery(['notes'])
  const store = await getStore(settings.dataFolder)
  const briefing = await findBriefing(store, params.id)
  if (!briefing) return noBriefing()
  const player = await readPlayer()
  if (!player.ok) return notBuilt(player.why)
  const language = await readLanguage()
  const file = await makeDeckFile(store, hasNotes ? briefing : withoutNotes(briefing), language)
  if (!file) return notBuilt('There is no basemap. `npm run build:basemap` builds it.')
  const noScript = WORDS[language].t('briefing.file.noScript')
  const chunks = writeDeck({ player: player.value, file, noScript, version: packageJson.version })
  const days = daysOf(briefing)
  const name = ['dateline', 'briefing', days?.to, briefing.id, `r${briefing.revision}`].filter(Boolean)
  return await toFileResponse(
    chunks,
    { name: `${name.join('-')}.html`, type: 'text/html; charset=utf-8' },
    request,
  )
})
