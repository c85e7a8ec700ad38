import { z } from 'zod'
import type { Document, Place } from '@/lib/domain'
import type { Gazetteer } from '@/lib/gazetteer'
import { chooseEventPlace, readDocument } from '@/lib/pipeline'
import { toExpressionAnswer, toFigureAnswer, toReportAnswer } from './answer-reports'
import type { ReportModels } from '@/lib/reports/report-models'

/** One line of input: `date` is when the text was published. */
const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  date: z.string().nullish(),
})

const isDay = /^\d{4}-\d{2}-\d{2}$/

const toDocument = ({ id, text, date }: z.infer<typeof lineSchema>): Document => ({
  text,
  format: 'text',
  input: String(id),
  meta: date && isDay.test(date) ? { publishedAt: date, datePrecision: 'day', dateSource: 'meta' } : {},
})

const latLon = (place: Place | undefined): { lat: number | null; lon: number | null } => ({
  lat: place?.point[1] ?? null,
  lon: place?.point[0] ?? null,
})

/** The answer to one line of `--jsonl`: offsets are into the text as given. Places without a name ("three villages") are left out. */
export const answerLine = (line: string, gazetteer: Gazetteer, models?: ReportModels): string => {
  const given = lineSchema.parse(JSON.parse(line))
  const readings = readDocument(toDocument(given), gazetteer, models)
  const toponyms = readings.flatMap(({ reading: { mentions, places }, offset }) => {
    const byId = new Map<string, Place>(places.map((place) => [place.id, place]))
    return mentions
      .filter(({ why }) => why !== 'too-vague')
      .map(({ start, end, surface, use, kind, placeId, confidence, why, alternatives }) => {
        const place = placeId ? byId.get(placeId) : undefined
        return {
          start: start + offset,
          end: end + offset,
          name: surface,
          use,
          kind,
          ...latLon(place),
          country: place?.country ?? null,
          placeId,
          confidence,
          ...(why && { why }),
          alternatives: alternatives.map((other) => ({
            placeId: other.placeId,
            name: other.name,
            ...latLon(byId.get(other.placeId)),
            confidence: other.confidence,
          })),
        }
      })
  })
  const [first] = readings
  const event = first && chooseEventPlace(first.reading.mentions, first.reading.places, first.reading.reports)
  return JSON.stringify({
    id: given.id,
    toponyms,
    expressions: readings.flatMap(({ reading, offset }) =>
      reading.expressions.map((each) => toExpressionAnswer(each, offset)),
    ),
    reports: readings.flatMap(({ reading, offset }) =>
      reading.reports.filter(({ repeatOf }) => !repeatOf).map((report) => toReportAnswer(report, offset)),
    ),
    figures: readings.flatMap(({ reading, offset }) =>
      reading.figures.map((figure) => toFigureAnswer(figure, offset)),
    ),
    ...(event && { event: { lat: event.point[1], lon: event.point[0] } }),
  })
}
