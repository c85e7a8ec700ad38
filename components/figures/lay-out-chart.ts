import type { FigureId } from '@/lib/domain'
import type { Words } from '@/components/words/make-words'
import { axisTicks } from '@/components/timeline/axis-ticks'
import { type Domain, domainOf } from '@/components/timeline/bucket-days'
import { toDayNumber } from '@/lib/domain/day-number'
import type { ToldFigure } from './group-sources'

/** How a claim is drawn: a point, a point with an arrow up or down, a bar from low to high. */
export type Form = 'exact' | 'at-least' | 'up-to' | 'range'

/** A figure in the chart, in px from its upper left. `y` is where its point stands, `yLow` the other end of a range. */
export type Mark = { id: FigureId; told: ToldFigure; form: Form; x: number; y: number; yLow: number }

export type ChartLayout = {
  marks: Mark[]
  /** Lines across, from 0 up. */
  levels: { y: number; value: number }[]
  days: { x: number; label: string }[]
}

const MARGIN = { left: 64, right: 24, top: 28, bottom: 28 } // px: labels of values, air, labels of marks, labels of days
const LEVELS = 4 // lines above 0, at most

/** Where everything stands in a chart of `width` × `height` px; undated figures are left out. Null when none is dated. */
export const layOutChart = (
  words: Words,
  figures: readonly ToldFigure[],
  { width, height }: { width: number; height: number },
): ChartLayout | null => {
  const dated = figures.flatMap((told) => (told.figure.date ? { told, day: told.figure.date } : []))
  const domain = domainOf(dated)
  if (!domain) return null
  const plot = {
    width: Math.max(1, width - MARGIN.left - MARGIN.right),
    height: height - MARGIN.top - MARGIN.bottom,
  }
  const step = stepFor(Math.max(1, ...dated.map(({ told }) => highestOf(told))))
  const count = Math.max(1, Math.ceil(Math.max(...dated.map(({ told }) => highestOf(told))) / step))
  const yOf = (value: number): number => MARGIN.top + plot.height * (1 - value / (step * count))
  return {
    marks: dated.map(({ told, day }) => {
      const { low, high } = told.figure.quantity
      const top = high ?? low ?? 0
      return {
        id: told.figure.id,
        told,
        form: formOf(told),
        x: MARGIN.left + xOf(toDayNumber(day) + 0.5, domain, plot.width),
        y: yOf(top),
        yLow: yOf(low ?? top),
      }
    }),
    levels: Array.from({ length: count + 1 }, (_, index) => ({ value: index * step, y: yOf(index * step) })),
    days: axisTicks(words, domain, plot.width).map(({ day, label }) => ({
      x: MARGIN.left + xOf(day + 0.5, domain, plot.width),
      label,
    })),
  }
}

const xOf = (day: number, { first, last }: Domain, width: number): number =>
  ((day - first) / (last - first + 1)) * width

const highestOf = ({ figure: { quantity } }: ToldFigure): number => quantity.high ?? quantity.low ?? 0

const formOf = ({ figure: { quantity } }: ToldFigure): Form => {
  if (quantity.high === null) return 'at-least'
  if (quantity.low === null) return 'up-to'
  return quantity.low === quantity.high ? 'exact' : 'range'
}

/** 1, 2 or 5 times a power of ten, so that at most LEVELS of them reach the highest value. */
const stepFor = (highest: number): number => {
  const rough = highest / LEVELS
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10
  return step * power
}
