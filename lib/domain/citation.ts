import { z } from 'zod'

/** What every file that leaves the program says of itself: which view it holds, of when, and what made it. */
export const citationSchema = z.object({
  title: z.string(),
  /** The view in words of an address: `from=2024-11-01&types=battles`; empty when it leaves nothing out. */
  view: z.string(),
  /** As `hashView` gives it. */
  viewHash: z.string(),
  /** Address of the view on this server; null when the server does not know its public name. */
  url: z.string().nullable(),
  /** Instant at which the file was made. */
  retrievedAt: z.iso.datetime(),
  /** State of the archive that it was read from. */
  revision: z.string(),
  versions: z.object({ dateline: z.string(), pipeline: z.string(), gazetteer: z.string().nullable() }),
  attribution: z.string(),
})
export type Citation = z.infer<typeof citationSchema>
