import type { Store } from '@/lib/store'
import { checkBriefing } from './briefing/check-briefing'
import { draft } from './briefing/draft'
import { fillSlide } from './briefing/fill-slide'
import { listBriefingStories } from './briefing/list-briefing-stories'
import { redactBriefing } from './briefing/redact-briefing'
import { correct, revert } from './correct'
import { importOverlay } from './import-overlay'
import { ingestAll } from './ingest'
import { makeShare } from './make-share'
import { redact } from './redact'
import type { Reader } from './reader'
import { splitStory } from './split-story'
import { takeOut } from './take-out'
import type { Task, TaskAnswer } from './tasks'
import { throwAway } from './throw-away'

/** `now`: an instant. */
export const doTask = async (store: Store, reader: Reader, task: Task, now: string): Promise<TaskAnswer> => {
  switch (task.name) {
    case 'ingest':
      return await ingestAll(store, reader, task.input)
    case 'correct':
      return await correct(store, reader, task.input, now)
    case 'revert':
      return await revert(store, reader, task.input, now)
    case 'throwAway':
      return await throwAway(store, task.input, now)
    case 'takeOut':
      return await takeOut(store, reader, task.input, now)
    case 'splitStory':
      return await splitStory(store, reader, task.input, now)
    case 'importOverlay':
      return await importOverlay(store, task.input, now)
    case 'share':
      return await makeShare(store, reader.versions, task.input, now)
    case 'redact':
      return await redact(store, task.input, now)
    case 'draftBriefing':
      return await draft(store, task.input, now)
    case 'checkBriefing':
      return await checkBriefing(store, task.input)
    case 'redactBriefing':
      return await redactBriefing(store, task.input, now)
    case 'listBriefingStories':
      return await listBriefingStories(store, task.input)
    case 'fillSlide':
      return await fillSlide(store, task.input, now)
    case 'findPlaces':
      return reader.findPlaces(task.input.name, task.input.limit)
    default:
      return task satisfies never
  }
}
