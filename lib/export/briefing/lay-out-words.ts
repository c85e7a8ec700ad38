import { type Block, flowBlocks } from './flow-blocks'
import { layOutSources } from './lay-out-foot'
import { heightOf, place, toBlock, toRun, toTitle, widthOf } from './make-text'
import type { Item, Run } from './page'
import { inner, margin, page, sizes } from './sizes'

const options = {
  markSide: 18, //  pt
  dotSide: 5,
  indent: 30, //    of what stands beside a mark
  belowTitle: 16,
  aboveSources: 12,
}

export const rowWidth = inner - options.indent

interface Words {
  title: string
  blocks: readonly Block[]
  source: readonly Run[]
  facts: string
  /** `2 of 3`. */
  page: (page: number, pages: number) => string
  /** Pages before these that belong to the same slide. */
  before?: number
}

/** Pages with a title and blocks below it, as many as it takes: lists, text, notes and what goes on from a map. */
export const layOutWords = ({ title, blocks, source, facts, page: name, before = 0 }: Words): Item[][] => {
  const widest = widthOf(name(999, 999), sizes.source) + 24
  const heading = toTitle(title, inner - widest)
  const sources = layOutSources(source, facts)
  const top = margin.top + heightOf(heading) + options.belowTitle
  const bottom = page.height - margin.foot - sources.height - options.aboveSources
  const parts = flowBlocks(blocks, { first: bottom - top, later: bottom - top })
  const pages = parts.length + before
  return parts.map((part, index) => {
    const number = index + 1 + before
    const items: Item[] = [
      place(heading, { left: margin.side, top: margin.top, width: inner - widest }, { role: 'title' }),
    ]
    if (pages > 1) items.push(layOutNumber(name(number, pages)))
    let y = top
    for (const block of part) {
      items.push(...layOutBlock(block, y))
      y += heightOf(block) + block.gap
    }
    return [...items, ...sources.at(page.height - margin.foot - sources.height)]
  })
}

/** Which page of its slide it is, at the right of the title. */
const layOutNumber = (text: string): Item => {
  const width = widthOf(text, sizes.source) + 1
  const block = toBlock([toRun(text, { tone: 'text2' })], { width, size: sizes.source })
  return place(
    block,
    { left: page.width - margin.side - width, top: margin.top + 8, width },
    { align: 'right' },
  )
}

const layOutBlock = (block: Block, top: number): Item[] => {
  const { mark, size, step } = block
  const left = margin.side + (block.isIndented ? options.indent : 0)
  const words = place(block, { left, top, width: inner - (left - margin.side) })
  if (!mark) return [words]
  const side = mark.kind === 'dot' ? options.dotSide : options.markSide
  const shift = (options.markSide - side) / 2
  const at = { left: margin.side + shift, top: top + (step - side) / 2 - size * 0.02, side }
  return [mark.kind === 'dot' ? { kind: 'dot', ...at } : { ...mark, ...at }, words]
}
