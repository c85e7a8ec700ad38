import type { StyleImageMetadata } from 'maplibre-gl'
import { mapColors } from '../map-theme'
import { pixelRatio } from './canvas'
import { drawHatch, hatchKinds } from './draw-hatch'
import { drawCluster, drawDot, drawMark } from './draw-mark'
import { drawTab } from './draw-tab'

interface StyleImage {
  image: ImageData
  metadata: Partial<StyleImageMetadata>
}

const plain = (image: ImageData): StyleImage => ({ image, metadata: { pixelRatio } })

/**
 * The image a layer asks for by name, drawn from the colours of its theme; null for a name of nobody's.
 * `dot:dark:2.4` `hatch:dark:full` `mark:dark:settlement:10` `cluster:dark:14` `tab:dark:focus`
 */
export const makeImage = (name: string): StyleImage | null => {
  const [what, theme, kind = '', size = ''] = name.split(':')
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
    case 'tab': {
      const { image, metadata } = drawTab(kind === 'focus' ? 'focus' : 'plain', colors)
      return { image, metadata: { ...metadata, pixelRatio } }
    }
    default:
      return null
  }
}

const isHatch = (kind: string): kind is keyof typeof hatchKinds => kind in hatchKinds
