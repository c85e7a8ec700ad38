import type { StyleImageMetadata } from 'maplibre-gl'
import { type EventType, eventTypeSchema, reportStatusSchema } from '@/lib/domain'
import { mapColors } from '../map-theme'
import { pixelRatio } from './canvas'
import { drawDonut } from './draw-donut'
import { drawEvent } from './draw-event'
import { HATCHES } from '@/lib/look/hatches'
import { drawHatch } from './draw-hatch'
import { drawCluster, drawDot, drawMark } from './draw-mark'
import { drawStipple } from './draw-stipple'
import { drawTab, tabHeights } from './draw-tab'

interface StyleImage {
  image: ImageData
  metadata: Partial<StyleImageMetadata>
}

const plain = (image: ImageData): StyleImage => ({ image, metadata: { pixelRatio } })

/**
 * The image a layer asks for by name, drawn from the colours of its theme; null for a name of nobody's.
 * `dot:dark:2.4` `hatch:dark:full` `mark:dark:settlement:10` `cluster:dark:14` `tab:dark:focus` `tab:dark:plain:tall`
 * `event:dark:26:battles:claimed` `event:dark:26:battles:claimed:hollow` `donut:dark:18:battles=9,riots=3` `stipple:dark` `nothing:light`
 */
export const makeImage = (name: string): StyleImage | null => {
  const [what, theme, kind = '', size = '', rest = '', more = ''] = name.split(':')
  if (theme !== 'dark' && theme !== 'light') return null
  const colors = mapColors[theme]
  switch (what) {
    case 'dot':
      return plain(drawDot(Number(kind), colors))
    case 'hatch':
      return isHatch(kind) ? plain(drawHatch(kind, colors)) : null
    case 'mark':
      return plain(drawMark(kind === 'exact' ? 'exact' : 'settlement', Number(size), colors))
    case 'cluster':
      return plain(drawCluster(Number(kind), colors))
    case 'event': {
      const [type, status] = [eventTypeSchema.safeParse(size), reportStatusSchema.safeParse(rest)]
      if (!type.success || !status.success) return null
      return plain(drawEvent(type.data, status.data, Number(kind), colors, more === 'hollow'))
    }
    case 'donut':
      return plain(drawDonut(readMix(size), Number(kind), colors))
    case 'stipple':
      return plain(drawStipple(colors))
    case 'nothing':
      return plain(new ImageData(1, 1))
    case 'tab': {
      const { image, metadata } = drawTab(
        kind === 'focus' ? 'focus' : 'plain',
        size === 'tall' ? tabHeights.tall : tabHeights.low,
        colors,
      )
      return { image, metadata: { ...metadata, pixelRatio } }
    }
    default:
      return null
  }
}

const isHatch = (kind: string): kind is keyof typeof HATCHES => kind in HATCHES

const readMix = (text: string): { type: EventType; share: number }[] =>
  text.split(',').flatMap((part) => {
    const [name, share] = part.split('=')
    const type = eventTypeSchema.safeParse(name)
    return type.success ? [{ type: type.data, share: Number(share) }] : []
  })
