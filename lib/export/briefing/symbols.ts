import type { LegendItem } from '@/lib/briefing/list-legend'
import type { ToldMark } from '@/lib/briefing/told-slide'
import type { Exactness } from '@/lib/domain'
import { drawDefs } from '@/lib/image/draw-defs'
import { drawLegendSymbol } from '@/lib/image/draw-legend-symbol'
import { drawEvent } from '@/lib/image/draw-mark'
import type { LegendRow } from '@/lib/image/list-legend'
import { mapColors } from '@/lib/look/map-colors'
import type { PaperSlide } from './paper'

const side = 96 // px of a picture that is 24 px on the map
const colors = mapColors.light

const wrap = (drawn: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 24 24">${drawDefs(colors)}<rect width="24" height="24" fill="${colors.panel}"/>${drawn}</svg>`

export const nameMark = ({ type, status }: ToldMark): string => `mark ${type} ${status}`
export const nameLegendItem = (item: LegendItem): string => Object.values(item).join(' ')

const drawMark = ({ type, status }: ToldMark): string => wrap(drawEvent(type, status, colors))

const shapes: Record<Exactness, LegendRow | null> = {
  place: null,
  within: { kind: 'shape', shape: 'within' },
  border: { kind: 'shape', shape: 'border' },
  region: { kind: 'shape', shape: 'region' },
  movement: { kind: 'shape', shape: 'movement' },
}

const drawLegendItem = (item: LegendItem): string => {
  switch (item.kind) {
    case 'type':
      return wrap(drawLegendSymbol(item, colors))
    case 'status':
      return drawMark({ type: null, status: item.status })
    case 'exactness': {
      const row = shapes[item.exactness]
      return wrap(row ? drawLegendSymbol(row, colors) : '')
    }
    default:
      return item satisfies never
  }
}

/** Every symbol that the slides show beside words, as SVG by its name. */
export const listSymbols = (
  slides: readonly Pick<PaperSlide, 'told'>[],
  legend: readonly LegendItem[],
): Map<string, string> => {
  const marks = slides.flatMap(({ told }) => [
    ...(told.status ? [told.status] : []),
    ...told.rows.flatMap(({ mark }) => mark ?? []),
  ])
  const found = new Map<string, string>()
  for (const mark of marks) if (!found.has(nameMark(mark))) found.set(nameMark(mark), drawMark(mark))
  for (const item of legend)
    if (!found.has(nameLegendItem(item))) found.set(nameLegendItem(item), drawLegendItem(item))
  return found
}
