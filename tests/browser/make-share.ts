import type { APIRequestContext } from 'playwright/test'
import { z } from 'zod'

const answerSchema = z.object({ share: z.object({ code: z.string() }) })
const eventsSchema = z.object({ items: z.array(z.object({ id: z.string() })) })

interface Wishes {
  kind: 'live' | 'frozen'
  view: string
  title?: string
  note?: string
}

/** The code of a link that lasts, made as a program makes it. */
export const makeShare = async (
  request: APIRequestContext,
  base: string,
  wishes: Wishes,
): Promise<string> => {
  const headers = { origin: base }
  const made = await request.post(`${base}/api/shares`, { headers, data: { author: 'Ada', ...wishes } })
  return answerSchema.parse(await made.json()).share.code
}

/** A report that is on the map, for views that have one selected. */
export const findEvent = async (request: APIRequestContext, base: string): Promise<string> => {
  const answer = await request.get(`${base}/api/events?types=battles&placed=yes&limit=1`)
  const [event] = eventsSchema.parse(await answer.json()).items
  if (!event) throw new Error('The demo stories tell of no battle')
  return event.id
}
