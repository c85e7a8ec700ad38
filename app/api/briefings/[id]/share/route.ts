import { randomBytes } from 'node:crypto'
import { briefingIdSchema } from '@/lib/domain/briefing'
import { briefingShareRequestSchema } from '@/lib/domain/briefing-share'
import { checkToken } from '@/lib/http/guard'
import { readJsonBody } from '@/lib/http/read-body'
import { tellIssues } from '@/lib/http/tell-issues'
import { toProblemResponse } from '@/lib/http/to-problem-response'
import { makeShareCode } from '@/lib/link/share-code'
import { getStore } from '@/lib/store'
import { listBriefingShares } from '@/lib/store/get-briefing-share'
import { saveBriefingShare } from '@/lib/store/save-briefing-share'
import { answer } from '../../../answer'
import { findBriefing, noBriefing, toBriefingAnswer } from '../../find-briefing'

const day = 86_400_000 // ms

/** Links to the briefing. Codes are not to be guessed, so the list needs the token as changes do. */
export const GET = answer<{ id: string }>('read', async ({ request, params, settings }) => {
  const refusal = checkToken(request.headers, settings, Date.now())
  if (refusal) return toProblemResponse(refusal)
  const store = await getStore(settings.dataFolder)
  const briefing = await findBriefing(store, params.id)
  if (!briefing) return noBriefing()
  const shares = await listBriefingShares(store, briefing.id)
  return toBriefingAnswer({ shares, now: new Date().toISOString() })
})

export const POST = answer<{ id: string }>('write', async ({ request, params, settings }) => {
  const wish = briefingShareRequestSchema.safeParse(await readJsonBody(request))
  if (!wish.success) return toProblemResponse({ code: 'bad-body', detail: tellIssues(wish.error) })
  const id = briefingIdSchema.safeParse(params.id)
  if (!id.success) return noBriefing()
  const { kind, author, expiresInDays } = wish.data
  const now = Date.now()
  const share = await saveBriefingShare(await getStore(settings.dataFolder), id.data, {
    code: makeShareCode(randomBytes),
    kind,
    author,
    created: new Date(now).toISOString(),
    expires: expiresInDays === null ? null : new Date(now + expiresInDays * day).toISOString(),
  })
  return share ? toBriefingAnswer({ share }) : noBriefing()
})
