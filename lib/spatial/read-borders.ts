import type { Item, Named } from './item'
import { chooseMatches, matchPatterns } from './match-patterns'
import { borderRules, contextWords } from './rules'

const hasOutline = (anchor: Item['anchor']): anchor is Named =>
  !!anchor?.isNamed &&
  (anchor.mention.kind === 'country' || anchor.mention.kind === 'admin1' || anchor.mention.kind === 'region')

/** Borders in words ("the Ukrainian border with Russia", "the border") read as one item each; not border regions, towns or rows. */
export const readBorders = (items: Item[]): Item[] => {
  if (!items.some(({ code }) => contextWords.border.has(code))) return items
  const matches = matchPatterns(items, borderRules).filter(({ rule, slots, next }) => {
    const isBetween = rule.form === 'same' && items[next + 1]?.code === 'between'
    const isStrip =
      rule.form === 'owner' && slots.length === 1 && contextWords.zone.has(items[next]?.code ?? '')
    return !isStrip && !isBetween && slots.every((at) => hasOutlineOrBearing(items[at]))
  })
  const made: Item[] = []
  let at = 0
  for (const { rule, first, next, slots } of chooseMatches(matches)) {
    made.push(...items.slice(at, first))
    const [start, end] = [items[first], items[next - 1]]
    if (!start || !end) continue
    const countries = slots.flatMap((slot) => {
      const anchor = items[slot]?.anchor
      return hasOutline(anchor) ? [anchor] : []
    })
    made.push({ start: start.start, end: end.end, code: '#B', border: { form: rule.form, countries } })
    at = next
  }
  made.push(...items.slice(at))
  return made
}

const hasOutlineOrBearing = (item: Item | undefined): boolean => !!item?.bearing || hasOutline(item?.anchor)
