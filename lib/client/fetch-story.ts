import type { StoryId } from '@/lib/domain'
import { type StoryDetail, storyDetailSchema } from '@/lib/http/responses'
import { apiPath } from './api-path'
import { fetchJson } from './fetch-json'

/** A story with its mentions and their places. */
export const fetchStory = (id: StoryId): Promise<StoryDetail> =>
  fetchJson(apiPath.story(id), storyDetailSchema)
