import { type OpenedDeck, saveBriefingSchema } from '@/lib/http/briefing-responses'
import { readJsonBody } from '@/lib/http/read-body'
import { tellIssues } from '@/lib/http/tell-issues'
import { toProblemResponse } from '@/lib/http/to-problem-response'
import { getStore } from '@/lib/store'
import { getRedactions } from '@/lib/store/get-briefing'
import { saveBriefing } from '@/lib/store/save-briefing'
import { readDeckContents } from '@/app/briefings/read-deck'
import { answer } from '../../answer'
import { findBriefing, noBriefing, toBriefingAnswer } from '../find-briefing'

const maxBytes = 4_000_000 // 200 slides with notes

export const GET = answer<{ id: string }>('read', async ({ params, settings }) => {
  const store = await getStore(settings.dataFolder)
  const briefing = await findBriefing(store, params.id)
  if (!briefing) return noBriefing()
  const deck: OpenedDeck = {
    briefing,
    contents: await readDeckContents(store, briefing),
    redactions: await getRedactions(store, briefing.id),
  }
  return toBriefingAnswer(deck)
})

export const PUT = answer<{ id: string }>('write', async ({ request, params, settings }) => {
  const body = saveBriefingSchema.safeParse(await readJsonBody(request, maxBytes))
  if (!body.success) return toProblemResponse({ code: 'bad-body', detail: tellIssues(body.error) })
  const store = await getStore(settings.dataFolder)
  const briefing = await findBriefing(store, params.id)
  if (!briefing) return noBriefing()
  const { revision, body: wanted, mark } = body.data
  const now = new Date().toISOString()
  const saved = await saveBriefing(store, briefing.id, { body: wanted, revision, now, isMark: mark })
  if (saved.ok) return toBriefingAnswer({ briefing: saved.value })
  if (saved.why === 'briefing-not-found') return noBriefing()
  return toProblemResponse({ code: saved.why, detail: 'Reload the page to go on from what was saved there.' })
})
