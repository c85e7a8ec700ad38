import { ok, storyIdSchema } from '@/lib/domain'
import { type BinAnswer, handlingSchema } from '@/lib/http/bin-responses'
import type { StoryDetail } from '@/lib/http/responses'
import { toProblemResponse } from '@/lib/http/to-problem-response'
import { getStory } from '@/lib/store'
import { answer, answerFromStore } from '../../answer'
import { handle } from '../handle'

export const GET = answer<{ id: string }>('read', async (call) => {
  const id = storyIdSchema.safeParse(call.params.id)
  return await answerFromStore(call, async (store): Promise<StoryDetail | Response> => {
    const detail = id.success ? await getStory(store, id.data) : null
    return (
      detail ??
      toProblemResponse({
        code: 'story-not-found',
        detail: 'A story is known by its text: it may be another now.',
      })
    )
  })
})

/** Puts the story into the bin. */
export const DELETE = handle(handlingSchema, async (workspace, task) => {
  const thrown = await workspace.ask('throwAway', task)
  return thrown.ok ? ok<BinAnswer>({ deleted: thrown.value }) : thrown
})
