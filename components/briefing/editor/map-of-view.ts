import { extentOfCamera } from '@/lib/briefing/extent-of-camera'
import type { Slide, SlideSource } from '@/lib/domain/briefing'
import type { Days } from '@/lib/domain/slide-content'
import { type View, writeView } from '@/lib/link'
import { closeLink } from '@/lib/link/link-version'

/** Of the dashboard beside its map, in CSS px: panels left and right, header, title and timeline. */
const beside = { width: 240 + 336, height: 48 + 64 + 96 }
const phone = { below: 768, height: 0.55 } // px of width; share of the height that the map has

/** What a map slide is made of when it shows a view of the dashboard: its filters, days and camera. `before`: of a split one. */
export const mapOfView = (
  view: View,
  { before, window }: { before: Days | null; window: { width: number; height: number } },
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
  const size =
    window.width < phone.below
      ? { width: window.width, height: window.height * phone.height }
      : { width: window.width - beside.width, height: window.height - beside.height }
  return {
    source: { kind: 'map', link, days: 'happened', placeId: null, rank: null },
    extent: map && extentOfCamera(map, size),
  }
}
