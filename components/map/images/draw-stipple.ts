import { STIPPLE } from '@/lib/look/hatches'
import type { MapColors } from '../map-theme'
import { draw } from './canvas'

const { lattice, radius } = STIPPLE

/** A tile of dots that joins its copies without a seam. */
export const drawStipple = (colors: MapColors): ImageData =>
  draw(lattice, lattice, (context) => {
    context.fillStyle = colors.stipple
    for (const at of [lattice / 4, (3 * lattice) / 4]) {
      context.beginPath()
      context.arc(at, at, radius, 0, 2 * Math.PI)
      context.fill()
    }
  })
