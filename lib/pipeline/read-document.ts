import type { Document } from '@/lib/domain'
import type { Gazetteer } from '@/lib/gazetteer'
import { splitStories } from '@/lib/text/split-stories'
import { readStory, type StoryReading } from './read-story'
import type { ReportModels } from '@/lib/reports/report-models'

/** Every story of an input, in order, with where it begins in `document.text`. Pure. */
export const readDocument = (
  document: Document,
  gazetteer: Gazetteer,
  models?: ReportModels,
): { reading: StoryReading; offset: number }[] =>
  splitStories(document).map(({ story, offset }) => ({
    reading: readStory(story, gazetteer, { models }),
    offset,
  }))
