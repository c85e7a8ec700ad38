import type { Item } from './item'

/** Where a pattern fits: the items from `first` to before `next`, and those in its slots, in order. */
export type Match<Rule> = { rule: Rule; first: number; next: number; slots: number[] }

/** Every place where one of the rules fits, in no order; matches of one rule may overlap those of others. */
export const matchPatterns = <Rule extends { regex: RegExp; needs: string[][] }>(
  items: Item[],
  rules: Rule[],
): Match<Rule>[] => {
  const codes = new Set(items.map(({ code }) => withoutSpaces(code)))
  // Most rules need a distance, a direction or a word that most sentences lack.
  const usable = rules.filter(({ needs }) => needs.every((any) => any.some((code) => codes.has(code))))
  if (usable.length === 0) return []
  const indexAt = new Map<number, number>()
  let encoded = ''
  for (const [index, { code }] of items.entries()) {
    indexAt.set(encoded.length, index)
    encoded += ` ${withoutSpaces(code)}`
  }
  indexAt.set(encoded.length, items.length)
  const indexOf = (offset: number): number => indexAt.get(offset) ?? 0
  return usable.flatMap((rule) =>
    [...encoded.matchAll(rule.regex)].map((found) => ({
      rule,
      first: indexOf(found.index),
      next: indexOf(found.index + found[0].length),
      slots: (found.indices ?? []).slice(1).flatMap((pair) => (pair ? [indexOf(pair[0] - 1)] : [])),
    })),
  )
}

const withoutSpaces = (code: string): string => (code.includes(' ') ? code.replaceAll(' ', '') : code)

/** The longest matches that do not overlap, in the order of the text; of equals the rule that stands first. */
export const chooseMatches = <Rule>(matches: Match<Rule>[]): Match<Rule>[] => {
  const ranked = matches
    .map((match, rank) => ({ match, rank }))
    .sort((a, b) => b.match.next - b.match.first - (a.match.next - a.match.first) || a.rank - b.rank)
  const chosen: Match<Rule>[] = []
  for (const { match } of ranked) {
    if (chosen.some((other) => match.first < other.next && other.first < match.next)) continue
    chosen.push(match)
  }
  return chosen.sort((a, b) => a.first - b.first)
}
