import { z } from 'zod'

/** Pages beside the map; their previews bear their titles. */
export const pageNameSchema = z.enum(['figures', 'corrections', 'bin', 'shares', 'briefings', 'developers'])
export type PageName = z.infer<typeof pageNameSchema>
