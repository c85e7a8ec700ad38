import { heightOf, place, shorten, toBlock, toRun, widthOf } from './make-text'
import type { Item, Run } from './page'
import { inner, leading, margin, page, sizes } from './sizes'

const gap = 24 // pt between what stands left and right
const mostLines = 3 // of a source line; a list of its own tells every source

/** Source line on the left, days and what is left out on the right: where words end and the foot begins. */
export const layOutSources = (
  runs: readonly Run[],
  facts: string,
): { height: number; at: (top: number) => Item[] } => {
  const { source: size } = sizes
  const wide = facts ? Math.min(inner / 2, widthOf(facts, size)) : 0
  const look = { size, height: leading.source }
  const width = inner - wide - (wide > 0 ? gap : 0)
  const left = shorten(toBlock(runs, { ...look, width }), mostLines)
  const right = facts ? toBlock([toRun(facts, { tone: 'text2' })], { ...look, width: wide + 0.5 }) : null
  return {
    height: Math.max(heightOf(left), right ? heightOf(right) : 0),
    at: (top) => [
      place(left, { left: margin.side, top, width }),
      ...(right
        ? [
            place(
              right,
              { left: page.width - margin.side - wide - 0.5, top, width: wide + 0.5 },
              { align: 'right' },
            ),
          ]
        : []),
    ],
  }
}

/** Name of the briefing and page number, below everything. */
export const layOutFoot = (title: string, number: string): Item[] => {
  const { foot: size } = sizes
  const wide = widthOf(number, size) + 1
  const width = inner - wide - gap
  const name = shorten(toBlock([toRun(title, { tone: 'text3' })], { size, width }), 1)
  const top = page.height - margin.foot / 2 - size / 2
  return [
    place(name, { left: margin.side, top, width }),
    place(
      toBlock([toRun(number, { tone: 'text3' })], { size, width: wide }),
      { left: page.width - margin.side - wide, top, width: wide },
      { align: 'right' },
    ),
  ]
}
