import { PAPER_TYPES, nameBriefingFile } from '@/lib/export/briefing/name-briefing-file'
import { writePdf } from '@/lib/export/briefing/write-pdf'
import { toFileResponse } from '@/lib/http/to-file-response'
import { getStore } from '@/lib/store'
import { daysOf } from '@/app/briefings/days-of'
import { makePaper } from '@/app/briefings/make-paper'
import { readWords } from '@/app/read-words'
import { answer, refuseQuery } from '../../../answer'
import { findBriefing, noBriefing } from '../../find-briefing'

/** `GET /api/briefings/[id]/pdf?notes=yes|no`: a slide a page, in the language of the visitor; with notes what the speaker has, after each. */
export const GET = answer<{ id: string }>('read', async ({ request, query, params, settings }) => {
  const notes = query.get('notes') ?? 'no'
  if (notes !== 'yes' && notes !== 'no') return refuseQuery(['notes'])
  const store = await getStore(settings.dataFolder)
  const briefing = await findBriefing(store, params.id)
  if (!briefing) return noBriefing()
  const paper = await makePaper(await readWords(), briefing, { store, settings })
  const { id } = briefing
  return await toFileResponse(
    writePdf(paper, { hasNotes: notes === 'yes', signal: request.signal }),
    {
      name: nameBriefingFile('pdf', { id, days: daysOf(briefing), made: paper.made }),
      type: PAPER_TYPES.pdf,
    },
    request,
  )
})
