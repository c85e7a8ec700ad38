import type { View } from '@/lib/client'

type Panel = NonNullable<View['fold']>[number]

/** The folded panels after one was folded away or back; null when none is. */
export const toggleFold = (folded: View['fold'], panel: Panel): View['fold'] => {
  const next = folded?.includes(panel)
    ? folded.filter((other) => other !== panel)
    : [...(folded ?? []), panel]
  return next.length > 0 ? next : null
}
