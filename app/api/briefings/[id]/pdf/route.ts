import { writePdf } from '@/lib/export/briefing/write-pdf'
import { parseYesNo } from '@/lib/http/parse-yes-no'
import { answer, refuseQuery } from '../../../answer'
import { sendPaper } from '../../send-paper'

/** `GET /api/briefings/[id]/pdf?notes=yes|no`: a slide a page; with notes what the speaker has, after each. */
export const GET = answer<{ id: string }>('read', async (call) => {
  const hasNotes = parseYesNo(call.query, 'notes', false)
  if (hasNotes === null) return refuseQuery(['notes'])
  const { signal } = call.request
  return await sendPaper(call, 'pdf', (paper) => writePdf(paper, { hasNotes, signal }))
})
