import { HATCHES } from '@/lib/look/hatches'
import type { MapColors } from '../map-theme'
import { draw } from './canvas'

export type HatchKind = keyof typeof HATCHES

/** A tile of rising diagonals that joins its copies without a seam. */
export const drawHatch = (kind: HatchKind, colors: MapColors): ImageData => {
  const { step, width, alpha } = HATCHES[kind]
  return draw(step, step, (context) => {
    if (kind === 'focus') {
      context.fillStyle = colors.accentWash
      context.globalAlpha = 0.5
      context.fillRect(0, 0, step, step)
    }
    context.globalAlpha = alpha
    context.strokeStyle = colors.hatch
    context.lineWidth = width
    context.beginPath()
    for (const shift of [-step, 0, step]) {
      context.moveTo(shift - 1, step + 1)
      context.lineTo(shift + step + 1, -1)
    }
    context.stroke()
  })
}
