import { isAreaKind, type PlaceKind } from '@/lib/domain'
import { chooseBorder } from './choose-border'
import { chooseEarlier } from './choose-earlier'
import type { Found, Reading, Sentence, Target } from './found'
import type { BorderWords, Item, Named } from './item'
import { fitsContext, isOfLand } from './fits-context'
import { withLists } from './with-lists'
import { chooseMatches, type Match, matchPatterns } from './match-patterns'
import type { AreaOf } from './outlines'
import { type ExpressionRule, expressionRules } from './rules'

const toTarget = ({ mention, place }: Named): Target => ({
  anchor: { start: mention.start, end: mention.end, placeId: place?.id ?? mention.placeId },
  place,
  name: place?.name ?? mention.surface,
})

const asLand = (named: Named): Named => ({ ...named, place: named.land ?? named.place })
const asTown = (named: Named): Named => ({ ...named, place: named.town ?? named.place })

/** What the sentences before said of a border: "the border" goes on about it. */
export type Memory = { border: BorderWords | null }

/** The place expressions of one sentence, in the order of the text. */
export const findInSentence = (
  reading: Reading,
  sentence: Sentence,
  memory: Memory,
  areaOf: AreaOf,
): Found[] => {
  const { items } = sentence
  const matches = matchPatterns(items, expressionRules).filter((match) => fitsContext(match, items))
  return withLists(chooseMatches(matches), items).flatMap(
    (match) => toFound(reading, sentence, match, memory, areaOf) ?? [],
  )
}

const toFound = (
  reading: Reading,
  sentence: Sentence,
  { rule, first, next, slots }: Match<ExpressionRule>,
  memory: Memory,
  areaOf: AreaOf,
): Found | null => {
  const { items } = sentence
  const [from, last] = [items[first], items[next - 1]]
  if (!from || !last) return null
  const filled = slots.flatMap((at) => items[at] ?? [])
  const said = filled.find((item) => item.distance)?.distance ?? null
  const bearing = filled.find((item) => item.bearing)?.bearing ?? null
  const span = { start: from.start, end: last.end }
  const earlier = (position: number, hasSubject: boolean): Target | null =>
    chooseEarlier(reading, sentence, { position, said, towards: bearing, hasSubject })
  const targets = filled.flatMap((item) => {
    if (!item.anchor) return []
    if (item.anchor.isNamed) return [toTarget(isOfLand(rule) ? asLand(item.anchor) : asTown(item.anchor))]
    const hasSubject = items
      .slice(0, first)
      .some(({ anchor, start }) => anchor && !anchor.isNamed && start < item.start)
    return earlier(item.start, hasSubject && !!said) ?? []
  })
  const base = { ...span, relation: rule.relation, form: rule.form, distance: said, bearing, border: null }
  if (rule.relation === 'border-distance' || rule.relation === 'border-region') {
    return toBorder(reading, sentence, { ...base, targets }, filled, memory, areaOf)
  }
  if (rule.form === 'earlier') {
    const anchor = targets.length ? null : earlier(from.start, false)
    return anchor ? { ...base, targets: [anchor] } : null
  }
  const isTwo = rule.relation === 'between' || rule.relation === 'along' || rule.relation === 'movement'
  if (targets.length < (isTwo ? 2 : 1)) return null
  const isWithin = rule.relation === 'at-distance' && (rule.form === 'at-most' || said?.bound === 'at-most')
  return { ...base, targets, relation: isWithin ? 'within' : rule.relation }
}

const canHaveBorder = new Set<PlaceKind>(['country', 'admin1', 'region'])

const toBorder = (
  reading: Reading,
  sentence: Sentence,
  found: Found,
  filled: Item[],
  memory: Memory,
  areaOf: AreaOf,
): Found | null => {
  const said = filled.find((item) => item.border)?.border
  const named = filled.flatMap(({ anchor }) => (anchor?.isNamed ? [anchor] : []))
  const isOwn = found.form === 'inside' || found.form === 'strip-of'
  const owner = found.form === 'strip-of' ? named.slice(-1) : named
  const own: BorderWords = { form: found.form === 'pair' ? 'pair' : 'owner', countries: owner }
  let words = said ?? own
  if (words.form === 'same' && memory.border) words = memory.border
  else if (words.countries.length) memory.border = words
  if (!words.countries.every(({ mention }) => canHaveBorder.has(mention.kind) && isAreaKind(mention.kind)))
    return null
  const border = chooseBorder(
    reading,
    sentence,
    {
      words,
      start: found.start,
      end: found.end,
      isInside: isOwn,
      isNear: found.relation === 'border-region',
    },
    areaOf,
  )
  if (border)
    return { ...found, border, targets: border.other ? [border.owner, border.other] : [border.owner] }
  const targets = words.countries.map(toTarget)
  return targets.length ? { ...found, targets } : null
}
