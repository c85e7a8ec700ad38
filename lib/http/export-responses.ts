import { z } from 'zod'
import { citationSchema } from '@/lib/domain'

/** What an export would hold, before it is asked for. */
export const exportSummarySchema = z.object({
  citation: citationSchema,
  /** Events on the map, and those that no point can be given for; of the layer of places these, and none. */
  placed: z.number().int().nonnegative(),
  notPlaced: z.number().int().nonnegative(),
})
export type ExportSummary = z.infer<typeof exportSummarySchema>
