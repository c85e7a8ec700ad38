import { heightOf, place, shorten, toBlock, toRun, widthOf } from './make-text'
import type { Item } from './page'
import type { PaperBody } from './paper'
import { leading, page, sizes } from './sizes'

type MapBody = Extract<PaperBody, { kind: 'map' }>

const legendBox = { least: 130, most: 236, pad: 16, symbol: 18, gap: 9, row: 8 } // pt
const split = { gap: 3, name: 26, pad: 12 } // pt

/** One map or two above the strip, with the legend beside them so that it lies on no mark. */
export const layOutMap = ({ panes, legend }: MapBody, bottom: number): Item[] => {
  const beside = legend.length > 0 ? legendWidth(legend) : 0
  const width = page.width - beside
  const isSplit = panes.length > 1
  const each = (width - split.gap * (panes.length - 1)) / Math.max(1, panes.length)
  const top = isSplit ? split.name : 0
  const items: Item[] = []
  for (const [pane, { name, alt }] of panes.entries()) {
    const left = pane * (each + split.gap)
    if (name !== null) {
      const words = toBlock([toRun(name, { weight: 600 })], {
        width: each - 2 * split.pad,
        size: sizes.source,
        height: leading.source,
      })
      items.push(
        place(shorten(words, 1), {
          left: left + split.pad,
          top: (split.name - words.step) / 2,
          width: each - 2 * split.pad,
        }),
      )
    }
    items.push({ kind: 'picture', pane, alt, left, top, width: each, height: bottom - top })
    if (pane > 0)
      items.push({ kind: 'rule', left: left - split.gap / 2 - 0.5, top: 0, width: 1, height: bottom })
  }
  if (beside > 0) {
    items.push({ kind: 'rule', left: width, top: 0, width: 1, height: bottom })
    items.push(...layOutLegend(legend, { left: width, width: beside }))
  }
  return [...items, { kind: 'rule', left: 0, top: bottom, width: page.width, height: 1 }]
}

const beforeName = legendBox.pad + legendBox.symbol + legendBox.gap

const legendWidth = (legend: MapBody['legend']): number => {
  const widest = Math.max(...legend.map(({ name }) => widthOf(name, sizes.legend)))
  return Math.min(legendBox.most, Math.max(legendBox.least, beforeName + widest + legendBox.pad + 1))
}

const layOutLegend = (
  legend: MapBody['legend'],
  { left, width }: { left: number; width: number },
): Item[] => {
  const wide = width - beforeName - legendBox.pad
  let top = legendBox.pad
  return legend.flatMap(({ symbol, name }): Item[] => {
    const words = toBlock([toRun(name)], { width: wide, size: sizes.legend, height: leading.source })
    const height = Math.max(legendBox.symbol, heightOf(words))
    const items: Item[] = [
      {
        kind: 'symbol',
        symbol,
        alt: null,
        side: legendBox.symbol,
        left: left + legendBox.pad,
        top: top + (height - legendBox.symbol) / 2,
      },
      place(words, { left: left + beforeName, top: top + (height - heightOf(words)) / 2, width: wide }),
    ]
    top += height + legendBox.row
    return items
  })
}
