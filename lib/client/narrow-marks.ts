import { type Filter, eventTypes, exactnesses, reportStatuses } from '@/lib/domain'
import type { EventMark, EventMarks } from '@/lib/http/mark-responses'

/** What marks tell by themselves: a part of a filter that needs no server. An empty list selects what an absent one does. */
const ownPart = ({ types, statuses, exactness }: Filter) => ({
  types: new Set<string>(types?.length ? types : eventTypes.filter((type) => type !== 'other')),
  statuses: new Set<string>(statuses?.length ? statuses : reportStatuses),
  exactness: new Set<string>(exactness?.length ? exactness : exactnesses),
})

const otherPart = (filter: Filter): string =>
  JSON.stringify({ ...filter, types: undefined, statuses: undefined, exactness: undefined })

/** Whether all that `filter` selects is in what `than` selects, and marks tell which. */
export const isNarrower = (filter: Filter, than: Filter): boolean => {
  if (otherPart(filter) !== otherPart(than)) return false
  const [own, wide] = [ownPart(filter), ownPart(than)]
  return (['types', 'statuses', 'exactness'] as const).every((part) =>
    [...own[part]].every((value) => wide[part].has(value)),
  )
}

/** The marks of a narrower filter, taken out of those that are there. */
export const narrowMarks = ({ features, shapes }: EventMarks, filter: Filter): EventMarks => {
  const { types, statuses, exactness } = ownPart(filter)
  const kept = features.filter(
    ({ properties }) =>
      types.has(properties.eventType) &&
      statuses.has(properties.status) &&
      exactness.has(properties.exactness),
  )
  const ids = new Set(kept.map(({ id }) => id))
  return {
    features: kept,
    shapes: shapes.filter(({ id }) => ids.has(id)),
    total: kept.length,
    truncated: false,
  }
}

/** Whether the server's answer says the same as what was taken out: then nothing is drawn twice. */
export const saysTheSame = (one: EventMarks, other: EventMarks): boolean =>
  one.total === other.total &&
  one.truncated === other.truncated &&
  one.features.length === other.features.length &&
  one.shapes.length === other.shapes.length &&
  one.features.every((mark, index) => isSameMark(mark, other.features[index]))

const isSameMark = (one: EventMark, other: EventMark | undefined): boolean =>
  other !== undefined &&
  one.id === other.id &&
  one.geometry.coordinates[0] === other.geometry.coordinates[0] &&
  one.geometry.coordinates[1] === other.geometry.coordinates[1] &&
  (['eventType', 'subEventType', 'status', 'independent', 'words', 'placeId', 'attribution'] as const).every(
    (name) => one.properties[name] === other.properties[name],
  ) &&
  one.properties.dates?.from === other.properties.dates?.from &&
  one.properties.dates?.to === other.properties.dates?.to
