import type { ToldSlide } from '@/lib/briefing/told-slide'
import { layOutImage } from './lay-out-image'
import { layOutMap } from './lay-out-map'
import { layOutStrip } from './lay-out-strip'
import { layOutWords } from './lay-out-words'
import { heightOf, place, toBlock, toRun } from './make-text'
import type { Item } from './page'
import type { Paper, PaperSlide } from './paper'
import { inner, leading, margin, page, sizes } from './sizes'
import { layOutSources } from './lay-out-foot'
import { toRowBlocks, toTextBlocks } from './to-blocks'
import { toParts } from './to-parts'

/** The pages of a slide: one, and more where its words do not fit on one. */
export const layOutSlide = ({ told, body }: PaperSlide, paper: Pick<Paper, 'labels' | 'link'>): Item[][] => {
  const { link, labels } = paper
  const source = toParts(told.sourceLine, told.sources, link)
  const facts = [told.more, told.days].filter(Boolean).join(' · ')
  if (body.kind === 'words') {
    const cover = told.kind === 'title' ? layOutCover(told) : null
    if (cover) return [cover]
    const blocks = [...(told.text ? toTextBlocks(told.text) : []), ...toRowBlocks(told, paper)]
    return layOutWords({ title: told.title, blocks, source, facts, page: labels.page })
  }
  const draw = (number: string | null) => {
    const { top, items, rest } = layOutStrip(told, paper, number)
    const above = body.kind === 'map' ? layOutMap(body, top) : layOutImage(body, top)
    return { items: [...items, ...above], rest } // read in this order: the title first
  }
  const { items, rest } = draw(null)
  if (rest.length === 0) return [items]
  const left = {
    lines: rest,
    size: sizes.text,
    step: sizes.text * leading.text,
    mark: null,
    isIndented: false,
    gap: 0,
  }
  const more = layOutWords({ title: told.title, blocks: [left], source, facts, page: labels.page, before: 1 })
  return [draw(labels.page(1, more.length + 1)).items, ...more]
}

/** The first slide: its title large and in the middle; null where that has no room for its words. */
const layOutCover = (told: ToldSlide): Item[] | null => {
  const title = toBlock([toRun(told.title, { weight: 600 })], {
    width: inner * 0.86,
    size: sizes.cover,
    height: leading.title,
  })
  const text = told.text
    ? toBlock([toRun(told.text, { tone: 'text2' })], { width: inner * 0.86, size: sizes.text + 2 })
    : null
  const gap = text ? 16 : 0
  const height = heightOf(title) + gap + (text ? heightOf(text) : 0)
  const sources = layOutSources([toRun(told.sourceLine, { tone: 'text2' })], '')
  const bottom = page.height - margin.foot - sources.height
  if (height > bottom - 2 * margin.top) return null
  const top = margin.top + (bottom - 2 * margin.top - height) / 2
  const width = inner * 0.86
  return [
    place(title, { left: margin.side, top, width }, { role: 'title' }),
    ...(text ? [place(text, { left: margin.side, top: top + heightOf(title) + gap, width })] : []),
    ...sources.at(bottom),
  ]
}
