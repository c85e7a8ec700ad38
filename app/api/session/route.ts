import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import { checkOrigin, checkToken, isExposed } from '@/lib/http/guard'
import { readJsonBody } from '@/lib/http/read-body'
import type { Session } from '@/lib/http/responses'
import { apiHeaders } from '@/lib/http/security-headers'
import { isSame, makeSessionCookie } from '@/lib/http/session'
import { toProblemResponse } from '@/lib/http/to-problem-response'
import { answer } from '../answer'

const bodySchema = z.object({ token: z.string().max(1000) })
const wrongTokenDelay = 500 // ms; a slip is not felt, guessing is

export const GET = answer('read', async ({ request, settings }) => {
  const code = checkToken(request.headers, settings, Date.now())?.code
  return tell(code === 'token-needed' || code === 'read-only-server' ? code : 'allowed')
})

export const POST = answer('read', async ({ request, settings }) => {
  const refusal = checkOrigin(request.headers)
  if (refusal) return toProblemResponse(refusal)
  const body = bodySchema.safeParse(await readJsonBody(request))
  if (!body.success) return toProblemResponse({ code: 'bad-body', detail: 'Send {"token": "…"} as JSON.' })
  const { token, publicUrl } = settings
  if (!isExposed(settings)) return tell('allowed')
  if (token === null) return tell('read-only-server')
  if (!isSame(body.data.token, token)) {
    await setTimeout(wrongTokenDelay)
    return toProblemResponse({
      code: 'wrong-token',
      detail: 'Ask whoever runs this server for DATELINE_TOKEN.',
    })
  }
  const secure = publicUrl?.startsWith('https:') ?? false
  return tell('allowed', { 'set-cookie': makeSessionCookie(token, Date.now(), { secure }) })
})

const tell = (writing: Session['writing'], headers: Record<string, string> = {}): Response =>
  Response.json({ writing }, { headers: { ...apiHeaders, 'cache-control': 'no-store', ...headers } })
