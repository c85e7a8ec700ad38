import { z } from 'zod'
import { overlaySchema, storyIdSchema } from '@/lib/domain'
import { redactionSchema, shareSchema, snapshotHashSchema, snapshotHeadSchema } from '@/lib/domain/share'
import { overlayFeaturesSchema } from './overlay-responses'
import { excerptPageSchema } from './responses'

/** `POST /api/shares`, `POST /api/shares/[code]/revoke` and `…/redact`: the link as it is now. */
export const madeShareSchema = z.object({ share: shareSchema })

/** `GET /api/shares?offset=`: every link, the newest first, 50 at a time. Codes are not to be guessed, so the list needs the token as changes do. */
export const shareListSchema = z.object({
  shares: z.array(shareSchema),
  total: z.number().int(),
  /** Instant of the server, by which links are open or over. */
  now: z.string(),
  /** Whether pages of other sites may show these maps. */
  canEmbed: z.boolean(),
})
export type ShareList = z.infer<typeof shareListSchema>

/** `GET /api/shares/[code]`: what whoever has the link may know of it. `query` is the view, written as this version writes it. */
export const openedShareSchema = shareSchema
  .pick({ code: true, kind: true, title: true, note: true, author: true, created: true, expires: true })
  .extend({
    query: z.string(),
    /** Of today, or of the moment it was frozen. */
    counts: snapshotHeadSchema.shape.counts,
    frozen: z
      .object({
        hash: snapshotHashSchema,
        versions: snapshotHeadSchema.shape.versions,
        redactions: z.array(redactionSchema),
      })
      .nullable(),
  })
export type OpenedShare = z.infer<typeof openedShareSchema>

/** `GET /api/shares/[code]/overlays`: own layers with what they show in the days of the view. */
export const sharedOverlaysSchema = z.object({
  overlays: z.array(
    overlaySchema
      .pick({ id: true, name: true, colour: true })
      .extend({ features: overlayFeaturesSchema.shape.features }),
  ),
})

/** `GET /api/shares/[code]/stories`, `GET /api/briefings/[id]/stories`: the stories that are quoted, and how many sentences of each. */
export const quotedStoriesSchema = z.object({
  stories: z.array(
    z.object({
      id: storyIdSchema,
      title: z.string().nullable(),
      publisher: z.string().nullable(),
      sentences: z.number().int(),
    }),
  ),
})
export type QuotedStories = z.infer<typeof quotedStoriesSchema>

/** `GET /api/shares/[code]/excerpts?place=`: sentences that name a place of the view, at most 100. */
export const sharedExcerptsSchema = excerptPageSchema.pick({ items: true, total: true })
export type SharedExcerpts = z.infer<typeof sharedExcerptsSchema>
