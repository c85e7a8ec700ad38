import { eventIdSchema } from '@/lib/domain'
import { apiHeaders } from '@/lib/http/security-headers'
import { toProblemResponse } from '@/lib/http/to-problem-response'
import { getEvent, getSnapshotEvent } from '@/lib/store'
import { answerShare } from '../../../answer-share'

const headers = { ...apiHeaders, 'content-type': 'application/json' }

const noEvent = () =>
  toProblemResponse({ code: 'event-not-found', detail: 'It is not in this shared view, or not any more.' })

export const GET = answerShare<{ code: string; id: string }>(async (store, { share }, { params }) => {
  const id = eventIdSchema.safeParse(decodeURIComponent(params.id))
  if (!id.success) return noEvent()
  if (!share.snapshot) return (await getEvent(store, id.data)) ?? noEvent()
  const body = await getSnapshotEvent(store, share.snapshot.hash, id.data)
  return body === null ? noEvent() : new Response(body, { headers })
})
