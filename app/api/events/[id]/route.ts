import { eventIdSchema } from '@/lib/domain'
import type { EventDetail } from '@/lib/http/event-responses'
import { toProblemResponse } from '@/lib/http/to-problem-response'
import { getEvent } from '@/lib/store'
import { answer, answerFromStore } from '../../answer'

export const GET = answer<{ id: string }>('read', async (call) => {
  const id = eventIdSchema.safeParse(decodeURIComponent(call.params.id))
  return await answerFromStore(call, async (store): Promise<EventDetail | Response> => {
    const detail = id.success ? await getEvent(store, id.data) : null
    return (
      detail ??
      toProblemResponse({
        code: 'event-not-found',
        detail:
          'An event is known by its first report: it may go by another name since more stories were read.',
      })
    )
  })
})
