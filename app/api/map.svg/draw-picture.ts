import { fitBox } from '@/lib/geojson/fit-box'
import { drawMap } from '@/lib/image/draw-map'
import { readBasemap } from '@/lib/image/read-basemap'
import type { Settings } from '@/lib/settings'
import type { Store } from '@/lib/store'
import type { Words } from '@/components/words/make-words'
import { citePicture } from './cite-picture'
import { frameSheet } from './frame-sheet'
import { loadShown } from './load-shown'
import type { PictureCall } from './parse-picture'
import { world } from './world'

/** The SVG that was asked for, and its title for what keeps titles elsewhere. */
export const drawPicture = async (
  words: Words,
  { view, filter, form, camera }: PictureCall,
  { store, settings }: { store: Store; settings: Settings },
): Promise<{ svg: string; comment: string }> => {
  const { width, height, theme, layer, scale } = form
  const shown = await loadShown(store, words, { view, filter, layer })
  if (form.picture === 'export') {
    const citation = await citePicture(words, { store, settings, view, title: shown.title })
    const size = { width, height, scale }
    const svg = await frameSheet(words, shown, { theme, size, citation, camera })
    return { svg, comment: citation.metadata }
  }
  const looks = camera ?? (shown.box ? fitBox(shown.box, { width, height }) : world)
  const frame = { camera: looks, width, height }
  const picture = { title: shown.spoken, theme, frame, ...shown.layOut(looks.zoom) }
  return { svg: drawMap(picture, await readBasemap(frame), scale), comment: shown.spoken }
}
