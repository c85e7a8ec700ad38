import type { ToldSlide } from '@/lib/briefing/told-slide'
import { layOutSources } from './lay-out-foot'
import { heightOf, place, toBlock, toRun, toTitle, widthOf } from './make-text'
import type { Item, Line } from './page'
import type { Paper } from './paper'
import { inner, leading, margin, page, sizes } from './sizes'
import { nameMark } from './symbols'
import { toParts } from './to-parts'

const options = { lines: 3, above: 14, gap: 8, badge: 22, badgeGap: 7, beside: 28 } // lines of the sentence; pt

/** Below a map or a picture: title, sentence, how sure it is, who says so. What the sentence has beyond three lines is left for another page; `number` then says which one this is. */
export const layOutStrip = (
  told: ToldSlide,
  { labels, link }: Pick<Paper, 'labels' | 'link'>,
  number: string | null = null,
): { top: number; items: Item[]; rest: Line[] } => {
  const badge = told.status && {
    symbol: nameMark(told.status),
    alt: labels.mark(told.status),
    words: told.status.words,
    width: options.badge + options.badgeGap + widthOf(told.status.words, sizes.text) + 1,
  }
  const title = toTitle(told.title, inner - (badge ? badge.width + options.beside : 0))
  const quoted = told.text && (told.isQuote ? `“${told.text}”` : told.text)
  const text = toBlock(quoted ? [toRun(quoted)] : [], { width: inner, size: sizes.text })
  const shown = { ...text, lines: quoted ? text.lines.slice(0, options.lines) : [] }
  const facts = [number, told.more, told.days].filter(Boolean).join(' · ')
  const sources = layOutSources(toParts(told.sourceLine, told.sources, link), facts)

  const sourcesTop = page.height - margin.foot - sources.height
  const textTop = sourcesTop - options.gap - heightOf(shown)
  const titleTop = textTop - options.gap - heightOf(title)
  const items: Item[] = [
    place(
      title,
      {
        left: margin.side,
        top: titleTop,
        width: inner - (badge ? badge.width + options.beside : 0),
      },
      { role: 'title' },
    ),
  ]
  if (badge) {
    const left = page.width - margin.side - badge.width
    const middle = titleTop + (title.size * leading.title) / 2
    const words = toBlock([toRun(badge.words)], { width: badge.width, size: sizes.text })
    const wordsLeft = left + options.badge + options.badgeGap
    items.push(
      {
        kind: 'symbol',
        left,
        top: middle - options.badge / 2,
        side: options.badge,
        symbol: badge.symbol,
        alt: badge.alt,
      },
      place(words, {
        left: wordsLeft,
        top: middle - words.step / 2,
        width: page.width - margin.side - wordsLeft,
      }),
    )
  }
  if (shown.lines.length > 0) items.push(place(shown, { left: margin.side, top: textTop, width: inner }))
  items.push(...sources.at(sourcesTop))
  return { top: titleTop - options.above, items, rest: quoted ? text.lines.slice(options.lines) : [] }
}
