import { type MentionId, type PlaceId, mentionIdSchema, placeIdSchema } from '@/lib/domain'
import type { View } from './view'

type SelectionFields = Pick<View, 'sel' | 'place'>

/** The sentence that is selected, if one is. */
export const selectedMention = ({ sel }: Pick<View, 'sel'>): MentionId | null =>
  mentionIdSchema.safeParse(sel).data ?? null

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

/** Offsets of a selected mention in the text of its story. */
export const spanOfMention = (mention: MentionId): { start: number; end: number } => {
  const [start, end] = mention.slice(mention.indexOf(':') + 1).split('-')
  return { start: Number(start), end: Number(end) }
}
