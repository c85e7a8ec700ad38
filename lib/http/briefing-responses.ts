import { z } from 'zod'
import {
  briefingBodySchema,
  briefingSchema,
  contentHashSchema,
  imageHashSchema,
  slideSchema,
} from '@/lib/domain/briefing'
import { storyIdSchema } from '@/lib/domain'
import { briefingShareSchema } from '@/lib/domain/briefing-share'
import { redactionSchema } from '@/lib/domain/redaction'
import { daysSchema, slideContentSchema } from '@/lib/domain/slide-content'

/** A briefing as the list shows it. */
const briefingSummarySchema = briefingSchema
  .pick({ id: true, title: true, template: true, author: true, created: true, changed: true })
  .extend({
    slides: z.number().int(),
    /** The days that it tells of; null when it has no title slide of its own. */
    days: daysSchema.nullable(),
  })
export type BriefingSummary = z.infer<typeof briefingSummarySchema>

/** `GET /api/briefings?offset=`: every briefing, the one changed last first, 50 at a time. */
export const briefingListSchema = z.object({
  briefings: z.array(briefingSummarySchema),
  total: z.number().int(),
  /** Day of the newest story: where a new briefing ends unless it is told otherwise. */
  newestDay: z.string().nullable(),
})
export type BriefingList = z.infer<typeof briefingListSchema>

const binnedBriefingSchema = briefingSummarySchema.extend({
  deleted: z.object({ by: z.string(), at: z.string() }),
})
export type BinnedBriefing = z.infer<typeof binnedBriefingSchema>

/** `GET /api/briefings?bin=yes&offset=`: those that were thrown away, the last one first, 50 at a time. */
export const binnedBriefingsSchema = z.object({
  briefings: z.array(binnedBriefingSchema),
  total: z.number().int(),
})
export type BinnedBriefings = z.infer<typeof binnedBriefingsSchema>

/** `POST /api/briefings`, `PUT /api/briefings/[id]`, `POST …/duplicate`: the briefing as it is now. */
export const madeBriefingSchema = z.object({ briefing: briefingSchema })

const contentsSchema = z.record(contentHashSchema, slideContentSchema)

/** Everything that the slides of a briefing show, so that nothing is asked for while it is presented. Pictures are at `/api/briefings/images/[hash]`. */
export const deckSchema = z.object({ briefing: briefingSchema, contents: contentsSchema })
export type Deck = z.infer<typeof deckSchema>

/** `GET /api/briefings/[id]`: with what was taken out of it for good. */
export const openedDeckSchema = deckSchema.extend({ redactions: z.array(redactionSchema) })
export type OpenedDeck = z.infer<typeof openedDeckSchema>

/** `PUT /api/briefings/[id]`. `mark`: a version of its own, whenever the last one was kept. */
export const saveBriefingSchema = z.object({
  revision: z.number().int().positive(),
  body: briefingBodySchema,
  mark: z.boolean().default(false),
})

/** `GET /api/briefings/[id]/versions`. */
export const versionListSchema = z.object({
  versions: z.array(
    z.object({
      revision: z.number().int(),
      at: z.string(),
      title: z.string(),
      slides: z.number().int(),
    }),
  ),
})

/** `GET /api/briefings/[id]/versions/[revision]`. */
export const versionSchema = z.object({ body: briefingBodySchema, contents: contentsSchema })

export type VersionAnswer = z.infer<typeof versionSchema>

/** `GET /api/briefings/[id]/state`: slides that today's archive would fill otherwise, and stories that have gone. */
export const briefingStateSchema = z.object({
  slides: z.array(
    z.object({
      id: slideSchema.shape.id,
      hasChanged: z.boolean(),
      /** Hash of what today's archive gives; not kept until it is asked for. */
      today: contentHashSchema,
      gone: z.array(z.object({ id: storyIdSchema, title: z.string().nullable() })),
    }),
  ),
})
export type BriefingState = z.infer<typeof briefingStateSchema>

/** `POST /api/briefings/[id]/contents`: what a source gives today, kept. */
export const madeContentSchema = z.object({ hash: contentHashSchema, content: slideContentSchema })

/** `POST /api/briefings/images`. */
export const madeImageSchema = z.object({
  hash: imageHashSchema,
  width: z.number().int(),
  height: z.number().int(),
})

/** `POST /api/briefings/[id]/throw-away`. */
export const thrownSchema = z.object({ id: briefingSchema.shape.id })

const holdingBriefingSchema = briefingSchema.pick({ id: true, title: true }).extend({
  /** Whether it lies in the bin: it must be taken back before anything can be taken out of it. */
  isBinned: z.boolean(),
})
export type HoldingBriefing = z.infer<typeof holdingBriefingSchema>

/** `POST /api/briefings/[id]/redact`: the briefing as it is now, and the others that hold that story, the one changed last first. */
export const redactedBriefingSchema = z.object({
  briefing: briefingSchema,
  redaction: redactionSchema,
  others: z.array(holdingBriefingSchema),
})

/** `POST /api/briefings/[id]/share` and `POST /api/briefings/shared/[code]/revoke`: the link as it is now. */
export const madeBriefingShareSchema = z.object({ share: briefingShareSchema })

/** `GET /api/briefings/[id]/share`: links to the briefing, the newest first. */
export const briefingSharesSchema = z.object({
  shares: z.array(briefingShareSchema),
  /** Instant of the server, by which links are open or over. */
  now: z.string(),
})

const leadingShareSchema = briefingShareSchema.extend({
  briefing: briefingSchema.shape.id,
  /** Whether that briefing lies in the bin: a frozen link is open still. */
  isBinned: z.boolean(),
})
export type LeadingShare = z.infer<typeof leadingShareSchema>

/** `GET /api/briefings/shared?offset=`: links to every briefing, the newest first, 50 at a time. */
export const allBriefingSharesSchema = z.object({
  shares: z.array(leadingShareSchema),
  total: z.number().int(),
  /** Instant of the server, by which links are open or over. */
  now: z.string(),
})
export type AllBriefingShares = z.infer<typeof allBriefingSharesSchema>

/** `GET /api/briefings/shared/[code]`: what whoever has the link may see. The briefing bears the code as its id, and no notes. */
export const sharedDeckSchema = z.object({
  share: briefingShareSchema.omit({ revoked: true }),
  deck: deckSchema,
  /** What was taken out of it for good. */
  redactions: z.array(redactionSchema),
})
export type SharedDeck = z.infer<typeof sharedDeckSchema>
