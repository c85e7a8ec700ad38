import useSWR from 'swr'
import type { StoryId } from '@/lib/domain'
import { storyDetailSchema } from '@/lib/http/responses'
import { apiPath } from './api-path'
import { fetchJson } from './fetch-json'

/** A story with its mentions and their places. Null asks nothing. */
export const useStory = (id: StoryId | null) =>
  useSWR(id && apiPath.story(id), (path) => fetchJson(path, storyDetailSchema), { revalidateOnFocus: false })
