import type { MapColors } from '../map-theme'
import { draw } from './canvas'

export const hatchKinds = {
  full: { step: 8, width: 1.1, alpha: 1 }, //   a division: px between lines, px, share of the token's opacity
  soft: { step: 8, width: 1, alpha: 0.6 }, //   a rough extent without a border
  thin: { step: 14, width: 0.8, alpha: 0.5 }, // a country
  focus: { step: 8, width: 1.3, alpha: 1 }, //  what is selected, over a blue wash
}
export type HatchKind = keyof typeof hatchKinds

/** A tile of rising diagonals that joins its copies without a seam. */
export const drawHatch = (kind: HatchKind, colors: MapColors): ImageData => {
  const { step, width, alpha } = hatchKinds[kind]
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
