import type { Figure, Mention, Place, PlaceExpression, Report, Story } from '@/lib/domain'
import type { Gazetteer } from '@/lib/gazetteer'
import { geoparse } from '@/lib/geoparse'
import { findReports } from '@/lib/reports'
import { findExpressions } from '@/lib/spatial'
import { splitSentences } from '@/lib/text'
import type { Span } from '@/lib/text'
import type { ReportModels } from '@/lib/reports/report-models'

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

/** The path of one story from text to places, reports and figures. Pure: no database, no network, no clock. */
export const readStory = (story: Story, gazetteer: Gazetteer, models?: ReportModels): StoryReading => {
  const reading = { story, sentences: splitSentences(story.text), ...geoparse(story, gazetteer) }
  const expressions = findExpressions(reading, gazetteer.area)
  return { ...reading, expressions, ...findReports({ ...reading, expressions }, models) }
}
