import { z } from 'zod'
import { bboxSchema } from './geo'
import { eventIdSchema, placeIdSchema } from './ids'
import { linkSchema } from './share'
import { type ContentKind, rankSchema } from './slide-content'
import { knownSchema } from './telling'
import { instantSchema } from './time'

/** Twelve letters like those of a shared link. */
export const briefingIdSchema = z
  .string()
  .regex(/^[a-z0-9]{12}$/)
  .brand('BriefingId')
export type BriefingId = z.infer<typeof briefingIdSchema>

const slideIdSchema = z
  .string()
  .regex(/^[a-z0-9]{4,16}$/)
  .brand('SlideId')
export type SlideId = z.infer<typeof slideIdSchema>

const hash = z.string().regex(/^[0-9a-f]{64}$/)
/** SHA-256 of the JSON of a `SlideContent`, lower-case hex. */
export const contentHashSchema = hash.brand('ContentHash')
export type ContentHash = z.infer<typeof contentHashSchema>
/** SHA-256 of the picture as it is kept. */
export const imageHashSchema = hash.brand('ImageHash')
export type ImageHash = z.infer<typeof imageHashSchema>

export const briefingTemplates = ['daily', 'weekly', 'place'] as const
export const briefingTemplateSchema = z.enum(briefingTemplates)
export type BriefingTemplate = z.infer<typeof briefingTemplateSchema>

/** Slides that show something of the archive, and those that are the analyst's own. */
const slideKinds = ['title', 'changes', 'map', 'figures', 'unsure', 'sources', 'text', 'image'] as const
export type SlideKind = (typeof slideKinds)[number]

export const briefingLimits = {
  slides: 200,
  title: 200, //   letters
  text: 4000,
  notes: 8000,
  hidden: 500, //  marks put away on one slide
  seconds: { least: 3, most: 600, usual: 12 },
}

/** What a slide's content is made of. */
export const slideSourceSchema = z.object({
  kind: z.enum(['title', 'changes', 'map', 'figures', 'unsure', 'sources'] satisfies ContentKind[]),
  /** A view: its filters, days (`from`, `to`) and the days before (`compare`). */
  link: linkSchema,
  /** `told`: the days are those in which stories told of it; `happened`: those in which it happened, as on the dashboard. */
  days: z.enum(['told', 'happened']),
  /** Where the briefing goes on from the last one: what that one could know is not told again. */
  beyond: knownSchema.optional(),
  /** Only what is told of this place. */
  placeId: placeIdSchema.nullable(),
  /** Why the place has a slide, as it was when it was drafted. */
  rank: rankSchema.nullable(),
})
export type SlideSource = z.infer<typeof slideSourceSchema>

export const slideSchema = z.object({
  id: slideIdSchema,
  kind: z.enum(slideKinds),
  /** Null: as the content tells it. */
  title: z.string().max(briefingLimits.title).nullable(),
  text: z.string().max(briefingLimits.text).nullable(),
  notes: z.string().max(briefingLimits.notes),
  /** Null for text and images. */
  source: slideSourceSchema.nullable(),
  content: contentHashSchema.nullable(),
  /** What today's archive gave when the analyst kept `content` instead: until it gives something else, nothing is said. */
  kept: contentHashSchema.optional(),
  /** What the map shows; null: all its marks. */
  extent: bboxSchema.nullable(),
  hidden: z.array(eventIdSchema).max(briefingLimits.hidden),
  /** The event whose sentence stands below the map; null: that of the first. */
  pinned: eventIdSchema.nullable(),
  image: z.object({ hash: imageHashSchema, alt: z.string().max(briefingLimits.title) }).nullable(),
  /** How long it stays while the deck plays by itself. */
  seconds: z.number().int().min(briefingLimits.seconds.least).max(briefingLimits.seconds.most),
})
export type Slide = z.infer<typeof slideSchema>

/** What an analyst edits, and what a version keeps. */
export const briefingBodySchema = z.object({
  title: z.string().min(1).max(briefingLimits.title),
  template: briefingTemplateSchema,
  slides: z.array(slideSchema).max(briefingLimits.slides),
})
export type BriefingBody = z.infer<typeof briefingBodySchema>

export const briefingSchema = briefingBodySchema.extend({
  id: briefingIdSchema,
  /** Counts every save. */
  revision: z.number().int().positive(),
  author: z.string().nullable(),
  created: instantSchema,
  changed: instantSchema,
})
export type Briefing = z.infer<typeof briefingSchema>
