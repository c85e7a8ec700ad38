import { correctMentions, correctReports } from '@/lib/corrections'
import {
  type Correction,
  type CorrectionId,
  type Figure,
  isDismissed,
  type Mention,
  type Place,
  type PlaceExpression,
  type Report,
  type Story,
} from '@/lib/domain'
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
  /** Corrections given for the story whose words or reports are not in it any more. */
  orphans: CorrectionId[]
}

/**
 * The path of one story from text to places, reports and figures. What analysts decided on names goes before everything that is read out of them,
 * what they decided on reports after it. Pure: no database, no network, no clock.
 */
export const readStory = (
  story: Story,
  gazetteer: Gazetteer,
  { models, corrections = [] }: { models?: ReportModels; corrections?: readonly Correction[] } = {},
): StoryReading => {
  const sentences = splitSentences(story.text)
  const named = correctMentions(story, geoparse(story, gazetteer), corrections)
  const reading = {
    story,
    sentences,
    mentions: named.mentions.filter((mention) => !isDismissed(mention)),
    places: named.places,
  }
  const expressions = findExpressions(reading, gazetteer.area)
  const found = findReports({ ...reading, expressions }, models)
  const told = correctReports(story, found.reports, corrections)
  return {
    ...reading,
    mentions: named.mentions,
    places: [...new Map([...named.places, ...told.places].map((place) => [place.id, place])).values()],
    expressions,
    reports: told.reports,
    figures: found.figures,
    orphans: [...named.orphans, ...told.orphans],
  }
}
