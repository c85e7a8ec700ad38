import type { SlideMap } from '@/lib/briefing/maps-of-slide'
import { toMarks } from '@/lib/briefing/to-mark'
import { fitBox } from '@/lib/geojson/fit-box'
import { drawMap } from '@/lib/image/draw-map'
import { readBasemap } from '@/lib/image/read-basemap'
import type { Words } from '@/components/words/make-words'
import { showEvents } from '../api/map.svg/show-events'

interface Wanted {
  /** px */
  size: { width: number; height: number }
  /** px of its height in which what it looks at stands, where the rest may be cut off. */
  sureHeight?: number
  /** Said to those who don't see it; by default how many marks there are. */
  title?: string
  /** Px of the picture for each px of the map. */
  finer?: number
}

/** A map of a slide as SVG, on light ground. */
export const drawSlideMap = async (
  words: Words,
  { events, extent }: SlideMap,
  { size, sureHeight = size.height, title, finer }: Wanted,
): Promise<string> => {
  const shown = showEvents(words, toMarks(events))
  const camera = fitBox(extent, { ...size, height: sureHeight })
  const frame = { camera, width: Math.round(size.width), height: Math.round(size.height) }
  const picture = { title: title ?? shown.spoken, theme: 'light' as const, frame }
  return drawMap({ ...picture, ...shown.layOut(camera.zoom) }, await readBasemap(frame), finer)
}
