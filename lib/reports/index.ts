import { type Figure, type Report, reportIdSchema } from '@/lib/domain'
import { findEvents } from './1-find-event'
import { dateIt } from './2-date-it'
import { placeIt } from './3-place-it'
import { whoSaysSo } from './4-who-says-so'
import { readFigures } from './5-figures'
import type { FoundEvent } from './found-event'
import { markRepeats } from './mark-repeats'
import type { Reading } from './reading'
import { tellStatus } from './tell-status'
import { tellTime } from './tell-time'
import { type ReportModels, trainedModels } from './report-models'

/**
 * What a story says happened, where, when, who says so; and the figures it gives. In the order of the text. Pure. `models`: other weights than
 * the trained ones, for measuring.
 */
export const findReports = (
  reading: Reading,
  models?: ReportModels,
): { reports: Report[]; figures: Figure[] } => {
  const events = findEvents(reading, models)
  const reports = markRepeats(events.flatMap((event) => toReport(reading, event, events, models)))
  return { reports, figures: readFigures(reading) }
}

/** None when the text dates it after its own publication: then it did not happen. */
const toReport = (
  reading: Reading,
  event: FoundEvent,
  events: FoundEvent[],
  models: ReportModels = trainedModels,
): Report[] => {
  const { story } = reading
  if (tellTime(reading, event).kind === 'future') return []
  const attribution = whoSaysSo(reading, event, events, models.saying)
  const { start, end, trigger, eventType, subEventType, actors, casualties, confidence } = event
  return [
    {
      id: reportIdSchema.parse(`${story.id}:${trigger.start}-${trigger.end}`),
      storyId: story.id,
      start,
      end,
      trigger,
      eventType,
      subEventType,
      dates: dateIt(reading, event),
      where: placeIt(reading, event, events, models?.place),
      actors,
      casualties,
      attribution,
      ...tellStatus(reading, event, attribution),
      confidence,
    },
  ]
}
