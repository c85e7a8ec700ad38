import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { briefingIdSchema, briefingLimits } from '@/lib/domain/briefing'
import { readJsonBody } from '@/lib/http/read-body'
import { tellIssues } from '@/lib/http/tell-issues'
import { toProblemResponse } from '@/lib/http/to-problem-response'
import { makeShareCode } from '@/lib/link/share-code'
import { getStore } from '@/lib/store'
import { copyBriefing } from '@/lib/store/copy-briefing'
import { answer } from '../../../answer'
import { noBriefing, toBriefingAnswer } from '../../find-briefing'

const wishSchema = z.object({ title: z.string().trim().min(1).max(briefingLimits.title) })

/** The same slides under another name; what they show is kept once. */
export const POST = answer<{ id: string }>('write', async ({ request, params, settings }) => {
  const wish = wishSchema.safeParse(await readJsonBody(request))
  if (!wish.success) return toProblemResponse({ code: 'bad-body', detail: tellIssues(wish.error) })
  const id = briefingIdSchema.safeParse(params.id)
  if (!id.success) return noBriefing()
  const copy = {
    id: briefingIdSchema.parse(makeShareCode(randomBytes)),
    title: wish.data.title,
    created: new Date().toISOString(),
  }
  const briefing = await copyBriefing(await getStore(settings.dataFolder), id.data, copy)
  return briefing ? toBriefingAnswer({ briefing }) : noBriefing()
})
