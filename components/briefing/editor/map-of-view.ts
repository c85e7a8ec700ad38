import { extentOfCamera } from '@/lib/briefing/extent-of-camera'
import type { Slide, SlideSource } from '@/lib/domain/briefing'
import type { Days } from '@/lib/domain/slide-content'
import { type View, writeView } from '@/lib/link'
import { closeLink } from '@/lib/link/link-version'

const usual = { width: 864, height: 692 } // CSS px of the dashboard's map in a window of 1440 by 900

/** What a map slide is made of when it shows a view of the dashboard: its filters, days and camera. `size`: of its map in CSS px, where it is known; `before`: of a split one. */
export const mapOfView = (
  view: View,
  { before, size }: { before: Days | null; size: { width: number; height: number } | null },
): { source: SlideSource; extent: Slide['extent'] } => {
  const { from, to, map } = view
  const link = closeLink(
    writeView('', {
      ...view,
      ...(from !== null && to !== null && from > to ? { from: to, to: from } : {}),
      layer: null,
      map: null,
      sel: null,
      place: null,
      compare: before,
    }).replace(/^\?/, ''),
  )
  return {
    source: { kind: 'map', link, days: 'happened', placeId: null, rank: null },
    extent: map && extentOfCamera(map, size ?? usual),
  }
}
