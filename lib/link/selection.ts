import {
  type EventId,
  type MentionId,
  type PlaceId,
  type StoryId,
  eventIdSchema,
  mentionIdSchema,
  placeIdSchema,
  storyIdSchema,
} from '@/lib/domain'
import type { View } from './view'

type SelectionFields = Pick<View, 'sel' | 'place'>

/** The sentence that is selected, if one is. */
export const selectedMention = ({ sel }: Pick<View, 'sel'>): MentionId | null =>
  mentionIdSchema.safeParse(sel).data ?? null

/** The event that is selected, if one is. */
export const selectedEvent = ({ sel }: Pick<View, 'sel'>): EventId | null =>
  eventIdSchema.safeParse(sel).data ?? null

/** Selecting an event opens its card; selecting nothing closes it. */
export const selectEvent = (event: EventId | null): SelectionFields => ({ sel: event, place: null })

/** The place that the list keeps to: the selected mark, or the one it was opened from. */
export const focusedPlace = ({ sel, place }: SelectionFields): PlaceId | null =>
  placeIdSchema.safeParse(sel).data ?? place

/** Selecting a mark shows its sentences; selecting nothing shows all. */
export const selectPlace = (place: PlaceId | null): SelectionFields => ({ sel: place, place: null })

/** Selecting a sentence keeps the list at the place it was opened from. */
export const selectMention = (view: SelectionFields, mention: MentionId | null): SelectionFields => ({
  sel: mention ?? focusedPlace(view),
  place: mention ? focusedPlace(view) : null,
})

/** The story a mention stands in. */
export const storyOfMention = (mention: MentionId): StoryId =>
  storyIdSchema.parse(mention.slice(0, mention.indexOf(':')))
