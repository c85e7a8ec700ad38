import type { EventType, ReportStatus } from '@/lib/domain'
import { EVENT_PATHS, RIM } from '@/lib/look/event-paths'
import type { MapColors } from '@/lib/look/map-colors'
import type { PictureMark } from './picture'
import { round } from './to-path'

const box = 24 //      of the shapes and rims, as the legend draws them
const eventSize = 26 // px: a mark of one event, as on the map
const ring = { width: 5, gap: 0.09 } // px; radians between two types

/** Half the side of a mark, in px. */
export const reachOf = ({ look }: PictureMark): number =>
  look.kind === 'event' ? eventSize / 2 : look.radius + 2

/** A mark around 0, 0. */
export const drawMark = ({ look }: Pick<PictureMark, 'look'>, colors: MapColors): string => {
  switch (look.kind) {
    case 'event':
      return `<g transform="scale(${(eventSize / box).toFixed(3)}) translate(-12 -12)">${drawEvent(look.type, look.status, colors)}</g>`
    case 'ring':
      return drawRing(look.mix, look.radius, look.count, colors)
    case 'place':
      return (
        `<circle r="${look.radius}" fill="${colors.markPlate}"/>` +
        `<circle r="${look.radius - 1.2}" fill="none" stroke="${colors.markRim}" stroke-opacity="0.75" stroke-width="1.1"/>` +
        `<circle r="${round(look.radius * 0.36)}" fill="${colors.markRim}"/>`
      )
  }
}

/** The edge of a shape on its fill. */
const outlineOf = (type: EventType, { riotsOutline, markOutline }: MapColors): string | null =>
  type === 'riots' ? (riotsOutline ?? markOutline) : markOutline

/** What happened and how sure, in the box of 24; the legend draws either without the other. */
export const drawEvent = (type: EventType | null, status: ReportStatus | null, colors: MapColors): string =>
  `<circle cx="12" cy="12" r="${RIM.plate}" fill="${colors.markPlate}"/>${type ? drawSymbol(type, status, colors) : ''}${status ? drawRim(status, colors) : ''}`

const drawSymbol = (type: EventType, status: ReportStatus | null, colors: MapColors): string => {
  const path = EVENT_PATHS[type]
  const color = colors.types[type]
  const outline = outlineOf(type, colors)
  const isSplit = status === 'denied' || status === 'disputed'
  const edge = outline ? ` stroke="${outline}" stroke-linejoin="round"` : ''
  return isSplit
    ? `<path d="${path}" fill="${color}" clip-path="url(#half)"/><path d="${path}" fill="none" stroke="${outline ?? color}" stroke-width="1.25" stroke-linejoin="round"/>`
    : `<path d="${path}" fill="${color}"${edge}/>`
}

const drawRim = (status: ReportStatus, { markRim, contradiction }: MapColors): string => {
  const circle = (paint: string): string =>
    `<circle cx="12" cy="12" r="${RIM.radius}" fill="none" stroke="${markRim}" ${paint}/>`
  const { reported, claimed, disputed } = RIM
  switch (status) {
    case 'confirmed':
      return circle(`stroke-width="${RIM.confirmed}"`)
    case 'reported':
      return circle(`stroke-width="${reported.width}" stroke-opacity="${reported.opacity}"`)
    case 'claimed':
      return circle(
        `stroke-width="${claimed.width}" stroke-dasharray="${claimed.dashes.join(' ')}" stroke-dashoffset="${claimed.offset}"`,
      )
    case 'denied':
    case 'disputed':
      return (
        `<path d="${disputed.left}" fill="none" stroke="${markRim}" stroke-width="${disputed.width}"/>` +
        `<path d="${disputed.right}" fill="none" stroke="${contradiction}" stroke-width="${disputed.width}"/>`
      )
  }
}

const drawRing = (
  mix: { type: EventType; share: number }[],
  radius: number,
  count: string,
  colors: MapColors,
): string => {
  const middle = radius - ring.width / 2
  const whole = mix.reduce((sum, { share }) => sum + share, 0) || 1
  let from = -Math.PI / 2
  const arcs = mix.map(({ type, share }) => {
    const turn = (share / whole) * 2 * Math.PI
    const outline = outlineOf(type, colors)
    const arc = (wider: number, color: string): string => {
      const paint = `fill="none" stroke="${color}" stroke-width="${ring.width + 2 * wider}"`
      if (mix.length === 1) return `<circle r="${middle}" ${paint}/>`
      const [start, end] = [from + ring.gap - wider / radius, from + turn - ring.gap + wider / radius]
      const at = (angle: number): string =>
        `${round(middle * Math.cos(angle))} ${round(middle * Math.sin(angle))}`
      return `<path d="M${at(start)}A${middle} ${middle} 0 ${end - start > Math.PI ? 1 : 0} 1 ${at(end)}" ${paint}/>`
    }
    const drawn = (outline ? arc(1, outline) : '') + arc(0, colors.types[type])
    from += turn
    return drawn
  })
  const size = count.length > 3 ? 11 : 13
  return (
    `<circle r="${radius + 1.5}" fill="${colors.markPlate}"/>${arcs.join('')}` +
    `<text class="strong" text-anchor="middle" y="${round(size * 0.36)}" font-size="${size}" fill="${colors.text}">${count}</text>`
  )
}
