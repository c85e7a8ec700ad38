import { z } from 'zod'
import { redactionSchema } from './redaction'

/** What every file that leaves the program says of itself: which view it holds, of when, and what made it. */
export const citationSchema = z.object({
  title: z.string(),
  /** The view in words of an address: `from=2024-11-01&types=battles`; empty when it leaves nothing out. */
  view: z.string(),
  /** As `hashView` gives it. */
  viewHash: z.string(),
  /** Address of the view on this server; null when the server does not know its public name. */
  url: z.string().nullable(),
  /** Instant at which the file was made; of a frozen view that at which it was frozen. */
  retrievedAt: z.iso.datetime(),
  /** State of the archive that it was read from; of a frozen view `sha256:` and the hash of what was kept. */
  revision: z.string(),
  /** What made the data; `dateline` is null of a frozen view, so that a later program writes the same file. */
  versions: z.object({
    dateline: z.string().nullable(),
    pipeline: z.string(),
    gazetteer: z.string().nullable(),
  }),
  /** What editors took out of a frozen view. */
  withheld: z.array(redactionSchema).optional(),
  attribution: z.string(),
})
export type Citation = z.infer<typeof citationSchema>
