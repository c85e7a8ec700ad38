import { toPng } from '@/lib/image/to-png'
import type { Camera } from '@/lib/link'
import type { MapTheme } from '@/lib/look/map-colors'
import { getSettings } from '@/lib/settings'
import { WORDS } from '../../catalogue'
import { frameSheet } from '../map.svg/frame-sheet'
import { type EventsToShow, showEvents } from '../map.svg/show-events'
import type { Shown } from '../map.svg/shown'

/** 1200x630 px, which chats show 400 px wide: everything is drawn half as large again. */
const previewSize = { width: 800, height: 420, scale: 1.5 }

const screen = { width: 860, height: 660 } // px of the map of a usual screen

interface Look {
  /** `Live`, or `Frozen 2026-11-21 14:00 UTC · a1b2c3`. */
  note?: string | null
  /** Of the view, chosen on a screen; null or absent: fitted to the marks. */
  camera?: Camera | null
  theme?: MapTheme
}

/** A view's picture for links, as PNG: of live events or of frozen ones, with a title and note of their own. */
export const drawPreview = async ({ note, camera, theme, ...told }: EventsToShow & Look): Promise<Buffer> =>
  await previewOf(showEvents(WORDS.en, told), { note, camera, theme })

export const previewOf = async (
  shown: Shown,
  { note = null, camera = null, theme = 'light' }: Look,
): Promise<Buffer> => {
  const svg = await frameSheet(WORDS.en, shown, { note, camera, theme, screen, size: previewSize })
  return await toPng(svg, { folder: getSettings().dataFolder, comment: shown.title })
}
