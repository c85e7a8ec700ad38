import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { briefingIdSchema, briefingLimits } from '@/lib/domain/briefing'
import { readJsonBody } from '@/lib/http/read-body'
import { tellIssues } from '@/lib/http/tell-issues'
import { toProblemResponse } from '@/lib/http/to-problem-response'
import { makeShareCode } from '@/lib/link/share-code'
import { getStore } from '@/lib/store'
import { getBriefing, getRedactions } from '@/lib/store/get-briefing'
import { createBriefing } from '@/lib/store/save-briefing'
import { answer } from '../../../answer'
import { findBriefing, noBriefing, toBriefingAnswer } from '../../find-briefing'

const wishSchema = z.object({ title: z.string().trim().min(1).max(briefingLimits.title) })

/** The same slides under another name; what they show is kept once. */
export const POST = answer<{ id: string }>('write', async ({ request, params, settings }) => {
  const wish = wishSchema.safeParse(await readJsonBody(request))
  if (!wish.success) return toProblemResponse({ code: 'bad-body', detail: tellIssues(wish.error) })
  const store = await getStore(settings.dataFolder)
  const briefing = await findBriefing(store, params.id)
  if (!briefing) return noBriefing()
  const id = briefingIdSchema.parse(makeShareCode(randomBytes))
  const { template, slides, author } = briefing
  const created = new Date().toISOString()
  const redactions = await getRedactions(store, briefing.id)
  await createBriefing(store, { id, author, created, title: wish.data.title, template, slides }, redactions)
  const made = await getBriefing(store, id)
  return made ? toBriefingAnswer({ briefing: made }) : noBriefing()
})
