import type { z } from 'zod'
import { fail, type Result, type StoryId, storyIdSchema } from '@/lib/domain'
import { readJsonBody } from '@/lib/http/read-body'
import { apiHeaders } from '@/lib/http/security-headers'
import { tellIssues } from '@/lib/http/tell-issues'
import { toProblemResponse } from '@/lib/http/to-problem-response'
import { getWorkspace } from '@/lib/workspace/get-workspace'
import type { HandlingProblem } from '@/lib/workspace/tasks'
import type { Workspace } from '@/lib/workspace/workspace'
import { answer } from '../answer'

const DETAILS: Record<HandlingProblem, string> = {
  'story-not-found': 'Nothing was changed. A story is known by its text: it may be another now.',
  'story-in-bin': 'Nothing was changed. Take the story out of the bin first.',
  'words-not-found':
    'Nothing was changed: cut there, the story would not be two. Choose where another begins.',
}

/** A route that does something with one story, under a name: `act` is given what the body says, checked by its schema. */
export const handle = <Body extends object>(
  schema: z.ZodType<Body>,
  act: (workspace: Workspace, task: Body & { id: StoryId }) => Promise<Result<object, HandlingProblem>>,
) =>
  answer<{ id: string }>('write', async ({ request, params, settings }) => {
    const body = schema.safeParse(await readJsonBody(request))
    if (!body.success) return toProblemResponse({ code: 'bad-body', detail: tellIssues(body.error) })
    const id = storyIdSchema.safeParse(params.id)
    const done = id.success
      ? await act(getWorkspace(settings.dataFolder), { ...body.data, id: id.data })
      : fail('story-not-found' as const)
    return done.ok
      ? Response.json(done.value, { headers: { ...apiHeaders, 'cache-control': 'no-store' } })
      : toProblemResponse({ code: done.why, detail: DETAILS[done.why] })
  })
