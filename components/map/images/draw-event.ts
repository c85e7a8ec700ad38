import type { EventType, ReportStatus } from '@/lib/domain'
import { EVENT_PATHS, RIM } from '@/lib/look/event-paths'
import type { MapColors } from '../map-theme'
import { circle, draw, fillPath } from './canvas'

const box = 24 // of the shapes and rims, as the legend draws them

/** The mark of an event: plate, shape of its type, rim of its status. Drawn from the same paths as the legend. */
export const drawEvent = (
  type: EventType,
  status: ReportStatus,
  size: number,
  colors: MapColors,
  isHollow = false,
): ImageData =>
  draw(size, size, (context) => {
    context.scale(size / box, size / box)
    context.fillStyle = colors.markPlate
    circle(context, box / 2, RIM.plate)
    context.fill()
    const isSplit = status === 'denied' || status === 'disputed'
    if (isHollow) paintEdge(context, type, colors)
    else paintShape(context, type, isSplit, colors)
    paintRim(context, status, colors)
  })

const paintShape = (
  context: CanvasRenderingContext2D,
  type: EventType,
  isSplit: boolean,
  colors: MapColors,
): void => {
  const shape = new Path2D(EVENT_PATHS[type])
  const outline = type === 'riots' ? (colors.riotsOutline ?? colors.markOutline) : colors.markOutline
  context.fillStyle = colors.types[type]
  context.lineJoin = 'round'
  if (!isSplit) {
    fillPath(context, shape)
    if (!outline) return
    context.strokeStyle = outline
    context.lineWidth = 1
    context.stroke(shape)
    return
  }
  context.save()
  context.beginPath()
  context.rect(0, 0, box / 2, box)
  context.clip()
  fillPath(context, shape)
  context.restore()
  context.strokeStyle = outline ?? colors.types[type]
  context.lineWidth = 1.25
  context.stroke(shape)
}

/** The edge of a shape alone: what is told no more. */
const paintEdge = (context: CanvasRenderingContext2D, type: EventType, colors: MapColors): void => {
  context.strokeStyle = colors.markOutline ?? colors.types[type]
  context.lineJoin = 'round'
  context.lineWidth = 1.5
  context.stroke(new Path2D(EVENT_PATHS[type]))
}

const paintRim = (context: CanvasRenderingContext2D, status: ReportStatus, colors: MapColors): void => {
  context.strokeStyle = colors.markRim
  switch (status) {
    case 'confirmed':
      context.lineWidth = RIM.confirmed
      break
    case 'reported':
      context.lineWidth = RIM.reported.width
      context.globalAlpha = RIM.reported.opacity
      break
    case 'claimed':
      context.lineWidth = RIM.claimed.width
      context.setLineDash(RIM.claimed.dashes)
      context.lineDashOffset = RIM.claimed.offset
      break
    case 'denied':
    case 'disputed':
      context.lineWidth = RIM.disputed.width
      context.stroke(new Path2D(RIM.disputed.left))
      context.strokeStyle = colors.contradiction
      context.stroke(new Path2D(RIM.disputed.right))
      return
  }
  circle(context, box / 2, RIM.radius)
  context.stroke()
}
