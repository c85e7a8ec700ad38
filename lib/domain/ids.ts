import { z } from 'zod'

/** SHA-256 of the UTF-8 bytes of the story text, lower-case hex. */
export const storyIdSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand('StoryId')
export type StoryId = z.infer<typeof storyIdSchema>

/**
 * `geonames:706483`, `country:UA`, `admin1:UA.05` (GeoNames code), `cities:UA:lyptsi:50.206,36.417`, `own:kursk-plekhovo`, `op:…`.
 * The part before the first colon names the source.
 */
export const placeIdSchema = z
  .string()
  .regex(/^(?:geonames|country|admin1|admin2|cities|own|op):[^\s]{1,120}$/)
  .brand('PlaceId')
export type PlaceId = z.infer<typeof placeIdSchema>

/** An area that has a polygon: `country:UA` or `admin1:UA.05`. Natural Earth ids never leave the builder. */
export const areaIdSchema = z
  .string()
  .regex(/^(?:country:[A-Z]{2}|admin1:[A-Z]{2}\.[A-Za-z0-9]{1,8})$/)
  .brand('AreaId')
export type AreaId = z.infer<typeof areaIdSchema>

/** `<storyId>:<start>-<end>`: a mention is its span. */
export const mentionIdSchema = z
  .string()
  .regex(/^[0-9a-f]{64}:\d+-\d+$/)
  .brand('MentionId')
export type MentionId = z.infer<typeof mentionIdSchema>

/** Not checked again: a checked story id and two offsets can't make a wrong one, and a story has hundreds. */
export const toMentionId = (storyId: StoryId, start: number, end: number): MentionId =>
  `${storyId}:${start}-${end}` as MentionId

const spanIdSchema = z.string().regex(/^[0-9a-f]{64}:\d+-\d+$/)

/** `<storyId>:<start>-<end>` of the words that place something. */
export const expressionIdSchema = spanIdSchema.brand('ExpressionId')

/** `<storyId>:<start>-<end>` of the word that tells what happened. */
export const reportIdSchema = spanIdSchema.brand('ReportId')
export type ReportId = z.infer<typeof reportIdSchema>

/** `<storyId>:<start>-<end>` of the number. */
export const figureIdSchema = spanIdSchema.brand('FigureId')
export type FigureId = z.infer<typeof figureIdSchema>

/** The id of the report that was read first of all that tell of the event. */
export const eventIdSchema = z
  .string()
  .regex(/^event:[0-9a-f]{64}:\d+-\d+$/)
  .brand('EventId')
export type EventId = z.infer<typeof eventIdSchema>

/** Not checked again, like that of a mention: a map has tens of thousands. */
export const toEventId = (storyId: StoryId, start: number, end: number): EventId =>
  `event:${storyId}:${start}-${end}` as EventId
