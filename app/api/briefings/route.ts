import type { Briefing } from '@/lib/domain/briefing'
import { briefingRequestSchema } from '@/lib/domain/briefing-request'
import type { BinnedBriefings, BriefingList, BriefingSummary } from '@/lib/http/briefing-responses'
import { parseYesNo } from '@/lib/http/parse-yes-no'
import { readJsonBody } from '@/lib/http/read-body'
import { tellIssues } from '@/lib/http/tell-issues'
import { toProblemResponse } from '@/lib/http/to-problem-response'
import { getStore } from '@/lib/store'
import { listBriefings } from '@/lib/store/get-briefing'
import { listThrownBriefings } from '@/lib/store/list-thrown-briefings'
import { readNewestDay } from '@/lib/store/read-newest-day'
import { getWorkspace } from '@/lib/workspace/get-workspace'
import { daysOf } from '@/app/briefings/days-of'
import { readWords } from '@/app/read-words'
import { answer, refuseQuery } from '../answer'
import { answerList } from '../answer-list'
import { toBriefingAnswer } from './find-briefing'

const page = 50

const DETAILS = {
  'place-not-found': 'No story names a place of that id.',
  'nothing-dated': 'Choose the days of the briefing yourself.',
} as const

export const GET = answerList(async ({ query, settings }, offset) => {
  const store = await getStore(settings.dataFolder)
  const bin = parseYesNo(query, 'bin', false)
  if (bin === null) return refuseQuery(['bin'])
  if (bin) {
    const { thrown, total } = await listThrownBriefings(store, { offset, limit: page })
    const briefings = thrown.map(({ briefing, deleted }) => ({ ...summarize(briefing), deleted }))
    return toBriefingAnswer({ briefings, total } satisfies BinnedBriefings)
  }
  const { briefings, total } = await listBriefings(store, { offset, limit: page })
  const newestDay = await readNewestDay(store)
  return toBriefingAnswer({
    briefings: briefings.map(summarize),
    total,
    newestDay,
  } satisfies BriefingList)
})

const summarize = ({ slides, revision: _revision, ...briefing }: Briefing): BriefingSummary => ({
  ...briefing,
  slides: slides.length,
  days: daysOf({ slides }),
})

export const POST = answer('write', async ({ request, settings }) => {
  const body = briefingRequestSchema.safeParse(await readJsonBody(request))
  if (!body.success) return toProblemResponse({ code: 'bad-body', detail: tellIssues(body.error) })
  const { t } = await readWords()
  const made = await getWorkspace(settings.dataFolder).ask('draftBriefing', {
    request: body.data,
    title: t(`briefing.templates.${body.data.template}.title`),
  })
  if (!made.ok) return toProblemResponse({ code: made.why, detail: DETAILS[made.why] })
  return toBriefingAnswer({ briefing: made.value })
})
