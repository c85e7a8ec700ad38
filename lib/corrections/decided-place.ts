import { type Correction, type Place, placeIdSchema } from '@/lib/domain'

/** The place that a correction says, or null when it says none. A pin is a place of the operator's. */
export const decidedPlace = ({ id, change, by }: Correction): Place | null => {
  if (change.type === 'place') return change.place
  if (change.type !== 'pin') return null
  return {
    id: placeIdSchema.parse(`op:${id.replace('correction:', 'pin-')}`),
    name: change.name,
    kind: 'settlement',
    country: null,
    point: change.point,
    source: `pinned by ${by}`,
  }
}
