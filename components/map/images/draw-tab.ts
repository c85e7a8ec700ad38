import type { StyleImageMetadata } from 'maplibre-gl'
import type { MapColors } from '../map-theme'
import { draw, pixelRatio } from './canvas'

// CSS px. The box stretches between its fixed ends; name and count are fitted into `content`.
const box = { width: 64, radius: 2, icon: 12, iconAt: 8, textAt: 27, textTo: 55, margin: 6 }
export const tabHeights = { low: 28, tall: 32 } // with words alone; with small marks

const pixels = (value: number): number => value * pixelRatio

/** The box of a region tab with its small hatch, as an image that stretches to its text. */
export const drawTab = (
  state: 'plain' | 'focus',
  height: number,
  colors: MapColors,
): { image: ImageData; metadata: Partial<StyleImageMetadata> } => {
  const image = draw(box.width, height, (context) => {
    context.fillStyle = colors.panel
    context.strokeStyle = state === 'focus' ? colors.accentLine : colors.lineStrong
    context.lineWidth = state === 'focus' ? 2 : 1
    const edge = context.lineWidth / 2
    context.beginPath()
    context.roundRect(edge, edge, box.width - 2 * edge, height - 2 * edge, box.radius)
    context.fill()
    context.stroke()

    const top = (height - box.icon) / 2
    context.save()
    context.beginPath()
    context.rect(box.iconAt, top, box.icon, box.icon)
    context.clip()
    context.strokeStyle = colors.tabIcon
    context.lineWidth = 1
    context.beginPath()
    for (let shift = -box.icon; shift <= box.icon; shift += 4) {
      context.moveTo(box.iconAt + shift, top + box.icon)
      context.lineTo(box.iconAt + shift + box.icon, top)
    }
    context.stroke()
    context.restore()
    context.strokeStyle = colors.tabIcon
    context.lineWidth = 1
    context.strokeRect(box.iconAt + 0.5, top + 0.5, box.icon - 1, box.icon - 1)
  })
  return {
    image,
    metadata: {
      stretchX: [[pixels(box.textAt + 2), pixels(box.textTo - 2)]],
      stretchY: [[pixels(height / 2 - 2), pixels(height / 2 + 2)]],
      content: [pixels(box.textAt), pixels(box.margin), pixels(box.textTo), pixels(height - box.margin)],
    },
  }
}
