import { fitBox } from '@/lib/geojson/fit-box'
import { drawSheet } from '@/lib/image/draw-sheet'
import { layOutSheet } from '@/lib/image/lay-out-sheet'
import { listLegend } from '@/lib/image/list-legend'
import { readBasemap } from '@/lib/image/read-basemap'
import type { Rect, Sheet } from '@/lib/image/sheet'
import type { Camera } from '@/lib/link'
import type { Words } from '@/components/words/make-words'
import { legendNames } from './legend-names'
import type { Shown } from './shown'
import { world } from './world'

interface Frame extends Pick<Sheet, 'theme' | 'size'> {
  note?: string | null
  citation?: { line: string; metadata: string } | null
  /** Null: fitted to the marks. */
  camera: Camera | null
  /** px of the screen that the camera was chosen on: what was in sight there is in sight here. */
  screen?: { width: number; height: number }
}

/** What is shown as an SVG with title, legend, days and sources around the map. */
export const frameSheet = async (words: Words, shown: Shown, frame: Frame): Promise<string> => {
  const { theme, size, note = null, citation = null, camera, screen } = frame
  const sheet: Sheet = {
    title: shown.title,
    facts: shown.facts,
    note,
    citation: citation?.line ?? null,
    metadata: citation?.metadata ?? null,
    names: legendNames(words),
    nothing: words.t(shown.isEmpty ? 'picture.nothingFits' : 'picture.nothingHere'),
    theme,
    size,
  }
  const lay = async (hasLegend: boolean) => {
    const layout = layOutSheet(sheet, { hasLegend })
    const looks = lookAt(layout.map, { shown, camera, screen })
    const frameOfMap = { camera: looks, width: layout.map.width, height: layout.map.height }
    const picture = { title: shown.spoken, theme, frame: frameOfMap, ...shown.layOut(looks.zoom) }
    return { layout, picture, tiles: await readBasemap(frameOfMap) }
  }
  const first = await lay(!shown.isEmpty)
  // A view of its own may hold none of the marks: then there is nothing to explain, and all of the room is the map's.
  const isBare = first.layout.legend && listLegend(first.picture, first.tiles).length === 0
  const { layout, ...drawn } = isBare ? await lay(false) : first
  return drawSheet(sheet, layout, drawn)
}

const lookAt = (
  map: Rect,
  { shown, camera, screen }: Pick<Frame, 'camera' | 'screen'> & { shown: Shown },
): Camera => {
  if (!camera) return shown.box ? fitBox(shown.box, map) : world
  if (!screen) return camera
  const closer = Math.log2(Math.min(map.width / screen.width, map.height / screen.height))
  return { ...camera, zoom: Math.max(0, camera.zoom + Math.min(0, closer)) }
}
