import { storyIdSchema } from '@/lib/domain'
import type { StoryDetail } from '@/lib/http/responses'
import { toProblemResponse } from '@/lib/http/to-problem-response'
import { getStory } from '@/lib/store'
import { answer, answerFromStore } from '../../answer'

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
