import type { Figure, Mention, Place, PlaceExpression, Report, Story } from '@/lib/domain'
import type { Gazetteer } from '@/lib/gazetteer'
import { geoparse } from '@/lib/geoparse'
import { splitSentences } from '@/lib/text'
import type { Span } from '@/lib/text'

/** All that the pipeline finds in one story. */
export type StoryReading = {
  story: Story
  sentences: Span[]
  mentions: Mention[]
  places: Place[]
  expressions: PlaceExpression[]
  reports: Report[]
  figures: Figure[]
}

/** The path of one story from text to places. Pure: no database, no network, no clock. */
export const readStory = (story: Story, gazetteer: Gazetteer): StoryReading => ({
  story,
  sentences: splitSentences(story.text),
  ...geoparse(story, gazetteer),
  expressions: [],
  reports: [],
  figures: [],
})
