import type { MapColors } from '../map-theme'
import { circle, draw } from './canvas'

export type MarkShape = 'settlement' | 'exact'

/** A plate that keeps the contrast over hatch and water, a thin rim ("reported"), and a dot; without the rim the place is exact. */
export const drawMark = (shape: MarkShape, radius: number, colors: MapColors): ImageData => {
  const size = 2 * radius + 2
  const centre = size / 2
  return draw(size, size, (context) => {
    context.fillStyle = colors.markPlate
    circle(context, centre, radius)
    context.fill()
    context.strokeStyle = colors.markRim
    context.globalAlpha = shape === 'settlement' ? 0.75 : 0.25
    context.lineWidth = 1.1
    circle(context, centre, radius - 1.2)
    context.stroke()
    context.globalAlpha = 1
    context.fillStyle = colors.markRim
    circle(context, centre, radius * (shape === 'settlement' ? 0.36 : 0.56))
    context.fill()
  })
}

/** A plate with a strong ring; the summed count is written into it. */
export const drawCluster = (radius: number, colors: MapColors): ImageData => {
  const size = 2 * radius + 4
  const centre = size / 2
  return draw(size, size, (context) => {
    context.fillStyle = colors.markPlate
    circle(context, centre, radius + 1)
    context.fill()
    context.strokeStyle = colors.text2
    context.lineWidth = 2.5
    circle(context, centre, radius - 1)
    context.stroke()
  })
}

/** The dot of a settlement of the basemap. */
export const drawDot = (radius: number, colors: MapColors): ImageData => {
  const size = 2 * Math.ceil(radius + 1)
  return draw(size, size, (context) => {
    context.fillStyle = colors.dotRim
    circle(context, size / 2, radius + 1)
    context.fill()
    context.fillStyle = colors.dot
    circle(context, size / 2, radius)
    context.fill()
  })
}
