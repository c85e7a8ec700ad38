import { shareRequestSchema } from '@/lib/domain/share'
import { readJsonBody } from '@/lib/http/read-body'
import { apiHeaders } from '@/lib/http/security-headers'
import type { ShareList } from '@/lib/http/share-responses'
import { tellIssues } from '@/lib/http/tell-issues'
import { toProblemResponse } from '@/lib/http/to-problem-response'
import { comparedFilter, toFilter } from '@/lib/link'
import { closeLink, openLink } from '@/lib/link/link-version'
import { getStore, listShares } from '@/lib/store'
import { getWorkspace } from '@/lib/workspace/get-workspace'
import { answer } from '../answer'
import { answerList } from '../answer-list'
import { toShareAnswer } from './to-share-answer'

const page = 50

export const GET = answerList(async ({ settings }, offset) => {
  const found = await listShares(await getStore(settings.dataFolder), { offset, limit: page })
  const list: ShareList = {
    ...found,
    now: new Date().toISOString(),
    canEmbed: settings.embedOrigins.length > 0,
  }
  return Response.json(list, { headers: { ...apiHeaders, 'cache-control': 'no-store' } })
})

export const POST = answer('write', async ({ request, settings }) => {
  const body = shareRequestSchema.safeParse(await readJsonBody(request))
  if (!body.success) {
    const isLong = body.error.issues.some(({ path, code }) => path[0] === 'view' && code === 'too_big')
    return toProblemResponse({
      code: isLong ? 'share-too-large' : 'bad-body',
      detail: tellIssues(body.error),
    })
  }
  const { view: query, ...wishes } = body.data
  const link = closeLink(query)
  const view = openLink(link)
  if (!view.ok) throw new Error('A link of this very version can not be opened')
  const { layer, overlays } = view.value
  return toShareAnswer(
    await getWorkspace(settings.dataFolder).ask('share', {
      request: wishes,
      link,
      selects: {
        layer: layer === 'places' ? 'places' : 'events',
        filter: toFilter(view.value),
        before: comparedFilter(view.value),
        overlays,
      },
    }),
  )
})
