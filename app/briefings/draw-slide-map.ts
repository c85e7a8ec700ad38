import { toMark, toShape } from '@/lib/briefing/to-mark'
import type { Bbox } from '@/lib/domain'
import type { KeptEvent } from '@/lib/domain/kept-event'
import { fitBox } from '@/lib/geojson/fit-box'
import { drawMap } from '@/lib/image/draw-map'
import { readBasemap } from '@/lib/image/read-basemap'
import type { MapTheme } from '@/lib/look/map-colors'
import type { Words } from '@/components/words/make-words'
import { showEvents } from '../api/map.svg/show-events'

const leastHeight = 230 // px of the same map in the largest room, where the upper edge is cut off

interface Wanted {
  events: readonly KeptEvent[]
  extent: Bbox
  theme: MapTheme
  /** px */
  size: { width: number; height: number }
}

/** A map of a slide as SVG. */
export const drawSlideMap = async (
  words: Words,
  { events, extent, theme, size }: Wanted,
): Promise<string> => {
  const shown = showEvents(words, {
    events: events.flatMap((event) => toMark(event) ?? []),
    shapes: events.flatMap((event) => toShape(event) ?? []),
  })
  const camera = fitBox(extent, { ...size, height: Math.min(size.height, leastHeight) })
  const frame = { camera, ...size }
  return drawMap(
    { title: shown.spoken, theme, frame, ...shown.layOut(camera.zoom) },
    await readBasemap(frame),
  )
}
