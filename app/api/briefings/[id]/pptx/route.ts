import { writePptx } from '@/lib/export/briefing/write-pptx'
import { inTurn } from '@/app/briefings/in-turn'
import { answer } from '../../../answer'
import { sendPaper } from '../../send-paper'

/** `GET /api/briefings/[id]/pptx`: slides that can be edited. */
export const GET = answer<{ id: string }>(
  'read',
  async (call) =>
    await sendPaper(call, 'pptx', (paper) => inTurn(() => writePptx(paper, call.request.signal))),
)
