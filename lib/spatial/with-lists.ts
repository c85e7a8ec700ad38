import { isAreaKind } from '@/lib/domain'
import type { Item } from './item'
import type { Match } from './match-patterns'
import type { ExpressionRule } from './rules'

const links = new Set([',', 'and', 'та', 'і', 'й', 'и'])

const isListed = (item: Item | undefined): boolean =>
  !!item?.anchor?.isNamed && item.anchor.mention.use === 'literal' && !isAreaKind(item.anchor.mention.kind)

/** The further places of a list that ends in "and": "near Vovchansk, Lyptsi and Starytsia". */
const listBehind = (items: Item[], from: number): number[] => {
  const found: number[] = []
  let hasAnd = false
  let at = from
  for (; links.has(items[at]?.code ?? '');) {
    let isAnd = items[at]?.code !== ','
    if (!isAnd && links.has(items[at + 1]?.code ?? '')) isAnd = true
    const place = items[at]?.code === ',' && isAnd ? at + 2 : at + 1
    if (!isListed(items[place])) break
    found.push(place)
    hasAnd ||= isAnd
    at = place + 1
    if (isAnd) break
  }
  return hasAnd && items[at]?.code !== "'s" ? found : []
}

/** Matches with one more for each place of a list behind "near X", each with its own name as its words. */
export const withLists = (matches: Match<ExpressionRule>[], items: Item[]): Match<ExpressionRule>[] =>
  matches.flatMap((match, index) => {
    if (match.rule.relation !== 'near') return [match]
    const limit = matches[index + 1]?.first ?? items.length
    const more = listBehind(items, match.next).filter((at) => at < limit)
    return [match, ...more.map((at) => ({ rule: match.rule, first: at, next: at + 1, slots: [at] }))]
  })
