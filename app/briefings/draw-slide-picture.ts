import { toMark, toShape } from '@/lib/briefing/to-mark'
import { fitBox } from '@/lib/geojson/fit-box'
import { drawMap } from '@/lib/image/draw-map'
import { readBasemap } from '@/lib/image/read-basemap'
import { toPng } from '@/lib/image/to-png'
import type { Words } from '@/components/words/make-words'
import { showEvents } from '../api/map.svg/show-events'
import type { SlideMap } from './maps-of-slide'

const finer = 2 // px of the picture for each pt of the page

/** One map of a slide as PNG, on light ground for paper. `size` in pt. */
export const drawSlidePicture = async (
  words: Words,
  { events, extent }: SlideMap,
  { alt, size, folder }: { alt: string; size: { width: number; height: number }; folder: string },
): Promise<Buffer> => {
  const shown = showEvents(words, {
    events: events.flatMap((event) => toMark(event) ?? []),
    shapes: events.flatMap((event) => toShape(event) ?? []),
  })
  const camera = fitBox(extent, size)
  const frame = { camera, width: Math.round(size.width), height: Math.round(size.height) }
  const picture = { title: alt, theme: 'light' as const, frame, ...shown.layOut(camera.zoom) }
  return await toPng(drawMap(picture, await readBasemap(frame), finer), { folder, isOpaque: true })
}
