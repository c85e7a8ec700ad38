import type { EventType } from '@/lib/domain'
import type { MapColors } from '../map-theme'
import { circle, draw } from './canvas'

const options = {
  width: 5, //  px of the ring
  gap: 0.09, // radians between two types
}

/** A ring whose parts are the types inside; their number is written into it. */
export const drawDonut = (
  mix: { type: EventType; share: number }[],
  radius: number,
  colors: MapColors,
): ImageData => {
  const size = 2 * radius + 4
  const centre = size / 2
  const middle = radius - options.width / 2
  const whole = mix.reduce((sum, { share }) => sum + share, 0) || 1
  return draw(size, size, (context) => {
    context.fillStyle = colors.markPlate
    circle(context, centre, radius + 1.5)
    context.fill()
    let from = -Math.PI / 2
    for (const { type, share } of mix) {
      const turn = (share / whole) * 2 * Math.PI
      const gap = mix.length > 1 ? options.gap : 0
      const arc = (wider: number, color: string): void => {
        context.beginPath()
        context.arc(centre, centre, middle, from + gap - wider / radius, from + turn - gap + wider / radius)
        context.lineWidth = options.width + 2 * wider
        context.strokeStyle = color
        context.stroke()
      }
      const outline = type === 'riots' ? (colors.riotsOutline ?? colors.markOutline) : colors.markOutline
      if (outline) arc(1, outline)
      arc(0, colors.types[type])
      from += turn
    }
  })
}
