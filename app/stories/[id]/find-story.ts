import { cache } from 'react'
import { type StoryId, storyIdSchema } from '@/lib/domain'
import { getSettings } from '@/lib/settings'
import { getStore, getStoryText } from '@/lib/store'

/** `unsure`: the store could not be asked. The page then asks the API, which says why in words. */
type Found =
  { kind: 'found'; id: StoryId; title: string | null } | { kind: 'unsure'; id: StoryId } | { kind: 'none' }

/** Whether a story is stored, asked once per request. */
export const findStory = cache(async (text: string): Promise<Found> => {
  const id = storyIdSchema.safeParse(text)
  if (!id.success) return { kind: 'none' }
  try {
    const found = await getStoryText(await getStore(getSettings().dataFolder), id.data)
    return found ? { kind: 'found', id: id.data, title: found.story.title } : { kind: 'none' }
  } catch {
    return { kind: 'unsure', id: id.data }
  }
})
