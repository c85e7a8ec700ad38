import { PAPER_TYPES, nameBriefingFile } from '@/lib/export/briefing/name-briefing-file'
import { writePptx } from '@/lib/export/briefing/write-pptx'
import { toFileResponse } from '@/lib/http/to-file-response'
import { getStore } from '@/lib/store'
import { daysOf } from '@/app/briefings/days-of'
import { makePaper } from '@/app/briefings/make-paper'
import { inTurn } from '@/app/briefings/in-turn'
import { readWords } from '@/app/read-words'
import { answer } from '../../../answer'
import { findBriefing, noBriefing } from '../../find-briefing'

/** `GET /api/briefings/[id]/pptx`: slides that can be edited, in the language of the visitor. */
export const GET = answer<{ id: string }>('read', async ({ request, params, settings }) => {
  const store = await getStore(settings.dataFolder)
  const briefing = await findBriefing(store, params.id)
  if (!briefing) return noBriefing()
  const paper = await makePaper(await readWords(), briefing, { store, settings })
  const { id } = briefing
  return await toFileResponse(
    inTurn(() => writePptx(paper, request.signal)),
    {
      name: nameBriefingFile('pptx', { id, days: daysOf(briefing), made: paper.made }),
      type: PAPER_TYPES.pptx,
    },
    request,
  )
})
