import type { MapColors } from '@/lib/look/map-colors'
import { drawEvent, drawMark } from './draw-mark'
import type { LegendRow } from './list-legend'
import type { ShapeRow } from './sheet'

/** The symbol of a row in a box of 24, as the map draws it. */
export const drawLegendSymbol = (row: LegendRow, colors: MapColors): string => {
  switch (row.kind) {
    case 'type':
      return `<g transform="translate(-3.6 -3.6) scale(1.3)">${drawEvent(row.type, null, colors)}</g>` // without a rim there is room
    case 'status':
      return drawEvent(null, row.status, colors)
    case 'place':
      return centred(drawMark({ look: { kind: 'place', radius: 9 } }, colors))
    case 'several':
      return centred(
        `<g transform="scale(0.72)">${drawMark({ look: { kind: 'ring', mix: row.mix.map((type) => ({ type, share: 1 })), count: '5', radius: 16 } }, colors)}</g>`,
      )
    case 'shape':
      return drawShape(row.shape, colors)
    default:
      return row satisfies never
  }
}

const centred = (mark: string): string => `<g transform="translate(12 12)">${mark}</g>`

const drawShape = (shape: ShapeRow, { areaEdge }: MapColors): string => {
  const edge = `stroke="${areaEdge}" stroke-width="1.2"`
  switch (shape) {
    case 'within':
      return `<circle cx="12" cy="12" r="10" fill="${areaEdge}" fill-opacity="0.16" ${edge} stroke-dasharray="4 3"/>`
    case 'border':
      return `<path d="M1 18C6 12 10 16 23 9V3C12 9 7 6 1 10Z" fill="url(#stipple)"/><path d="M1 18C6 12 10 16 23 9" fill="none" stroke="${areaEdge}" stroke-width="1.8"/><path d="M1 10C7 6 12 9 23 3" fill="none" ${edge} stroke-dasharray="4 3"/>`
    case 'region':
      return `<path d="M3.5 4.5 13 2.5l8 5-2 12.5-12 2L2 13Z" fill="url(#full)" ${edge}/>`
    case 'movement':
      return `<path d="M22 3C17 4 9 9.5 3 20l-1.5-1C6 9 13 2 21 1Z" fill="${areaEdge}"/>`
    default:
      return shape satisfies never
  }
}
