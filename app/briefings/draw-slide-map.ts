import { extentOf } from '@/lib/briefing/extent-of'
import { toMark, toShape } from '@/lib/briefing/to-mark'
import type { Bbox } from '@/lib/domain'
import type { Slide } from '@/lib/domain/briefing'
import type { KeptEvent } from '@/lib/domain/kept-event'
import type { ContentOf } from '@/lib/domain/slide-content'
import { fitBox } from '@/lib/geojson/fit-box'
import { drawMap } from '@/lib/image/draw-map'
import { readBasemap } from '@/lib/image/read-basemap'
import { toPng } from '@/lib/image/to-png'
import { shownOn } from '@/components/briefing/tell/tell-map-slide'
import type { Words } from '@/components/words/make-words'
import { toEventPicture } from '../api/map.svg/to-picture'

const world: Bbox = [-20, -25, 120, 65] // where nothing is placed, as on the screen
const finer = 2 // px of the picture for each pt of the page

/** What each map of a slide shows: the days before and these days, or these alone. */
export const listPanes = (slide: Slide, { events, earlier }: ContentOf<'map'>): KeptEvent[][] => [
  ...(earlier ? [shownOn(slide, earlier)] : []),
  shownOn(slide, events),
]

/** One map of a slide as PNG, on light ground for paper; both halves of a split look at the same. */
export const drawSlideMap = async (
  words: Words,
  { slide, content }: { slide: Slide; content: ContentOf<'map'> },
  {
    pane,
    alt,
    size,
    folder,
  }: { pane: number; alt: string; size: { width: number; height: number }; folder: string },
): Promise<Buffer> => {
  const panes = listPanes(slide, content)
  const whole = content.rank !== null || content.earlier !== null
  const extent = slide.extent ?? extentOf(panes.flat(), { whole }) ?? world
  const frame = {
    camera: fitBox(extent, size),
    width: Math.round(size.width),
    height: Math.round(size.height),
  }
  const shown = panes[pane] ?? []
  const drawn = toEventPicture(
    words,
    shown.flatMap((event) => toMark(event) ?? []),
    shown.flatMap((event) => toShape(event) ?? []),
    frame.camera.zoom,
  )
  const svg = drawMap({ title: alt, theme: 'light', frame, ...drawn }, await readBasemap(frame), finer)
  return await toPng(svg, { folder, isOpaque: true })
}
