import useSWR from 'swr'
import type { StoryId } from '@/lib/domain'
import { apiPath } from './api-path'
import { fetchStory } from './fetch-story'

/** A story that is kept in step with the store. Null asks nothing. */
export const useStory = (id: StoryId | null) =>
  useSWR(id && apiPath.story(id), () => (id ? fetchStory(id) : null), { revalidateOnFocus: false })
