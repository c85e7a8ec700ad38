import { z } from 'zod'
import {
  casualtyKinds,
  eventTypeSchema,
  geometrySchema,
  type PlaceId,
  placeIdSchema,
  reportStatusSchema,
  subEventTypeSchema,
} from '@/lib/domain'

const spanSchema = z.object({ start: z.number().int(), end: z.number().int() })
const countSchema = z.object({ low: z.number().nullable(), high: z.number().nullable() })

/** A report as the command line writes it; `trigger` is not in the contract and used where it is given. */
const reportSchema = z.object({
  span: spanSchema,
  trigger: spanSchema.optional(),
  eventType: eventTypeSchema,
  subEventType: subEventTypeSchema.nullish(),
  dates: z.object({ from: z.string(), to: z.string() }).nullish(),
  placeId: placeIdSchema.nullish(),
  geometry: geometrySchema.nullish(),
  casualties: z.partialRecord(z.enum(casualtyKinds), countSchema).nullish(),
  attribution: z.array(z.object({ name: z.string() })).nullish(),
  status: reportStatusSchema,
})
const lineSchema = z.object({ id: z.coerce.string(), reports: z.array(reportSchema).default([]) })

export type Point = { lat: number; lon: number }
export type AnsweredReport = z.infer<typeof reportSchema> & { point: Point | null }

/** One line of answers; `locate` tells where a place lies. What is no conflict event (`other`) does not count. */
export const readAnswer = (
  line: string,
  locate: (id: PlaceId) => Point | null,
): { id: string; reports: AnsweredReport[] } => {
  const { id, reports } = lineSchema.parse(JSON.parse(line))
  return {
    id,
    reports: reports
      .filter(({ eventType }) => eventType !== 'other')
      .map((report) => ({ ...report, point: report.placeId ? locate(report.placeId) : null })),
  }
}
