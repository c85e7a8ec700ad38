import { useMemo } from 'react'
import {
  useSharedMarks,
  useSharedOverlays,
  useSharedPlaces,
  useSharedState,
  type OpenedShare,
} from '@/lib/client/use-shared-view'
import { comparedFilter, readView } from '@/lib/link'
import { toComparison } from '@/components/compare/to-comparison'

/** All that the page of a link shows, of today or of the moment it was frozen. */
export const useSharedMap = (first: OpenedShare) => {
  const share = useSharedState(first).data
  const { code, query } = first
  const view = useMemo(() => readView(new URLSearchParams(query)), [query])
  const isPlaces = view.layer === 'places'
  const places = useSharedPlaces(isPlaces ? code : null)
  const shown = useSharedMarks(isPlaces ? null : code)
  const before = useSharedMarks(comparedFilter(view) ? code : null, 'before')
  const overlays = useSharedOverlays(code)
  const comparison = useMemo(
    () => (before.data && shown.data ? toComparison(before.data, shown.data) : null),
    [before.data, shown.data],
  )
  return {
    share,
    view,
    isPlaces,
    places: places.data,
    events: shown.data,
    comparison,
    overlays: overlays.data?.overlays,
    error: places.error ?? shown.error ?? before.error ?? overlays.error,
  }
}

export type SharedMapData = ReturnType<typeof useSharedMap>
