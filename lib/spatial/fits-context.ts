import { distance } from '@turf/turf'
import { isAreaKind, type PlaceKind } from '@/lib/domain'
import type { Item } from './item'
import { lexicon } from './lexicon'
import type { Match } from './match-patterns'
import { contextWords, type ExpressionRule } from './rules'

const reach = {
  motion: 10, //    words back to a verb of motion
  advance: 3, //    "pushed some 5 km west" is a way, not a place
  between: 5, //    "talks between Kyiv and Moscow"
  betweenKm: 300, // places farther apart have no "between" that says anything
}

/** Kinds that something is near to or north of; of lands the words mean a part instead. */
const isSpot = (kind: PlaceKind): boolean =>
  !isAreaKind(kind) || kind === 'water' || kind === 'terrain' || kind === 'admin2'

/** Relations in which the name of a province means the land, not the town it is named after: "in eastern Aleppo", "villages in Idlib". */
export const isOfLand = ({ relation, form }: ExpressionRule): boolean =>
  relation === 'part-of' ||
  relation.startsWith('border') ||
  (relation === 'edge' && (form === 'part' || form === 'compass'))

/** Whether the words around a match let it mean what its pattern says. */
export const fitsContext = ({ rule, first, next, slots }: Match<ExpressionRule>, items: Item[]): boolean => {
  const before = items[first - 1]?.code ?? ''
  const after = items[next]?.code ?? ''
  const hasBehind = (words: ReadonlySet<string>, count: number): boolean =>
    items.slice(Math.max(0, first - count), first).some(({ code }) => words.has(code))
  const anchors = slots.flatMap((at) => items[at]?.anchor ?? [])
  const kinds = anchors.map((anchor): PlaceKind =>
    !anchor.isNamed || (anchor.town && !isOfLand(rule)) ? 'settlement' : anchor.mention.kind,
  )
  const isNamed = anchors.every((anchor) => anchor.isNamed)
  const areSpots = kinds.every(isSpot)
  // An embedded name ("Kharkiv Tractor Plant") says where the town is, not the plant; that of a road names its ends.
  const isPartOfName = anchors.some(
    (anchor) => anchor.isNamed && anchor.mention.use === 'embedded' && anchor.mention.kind !== 'facility',
  )
  if (isPartOfName && rule.relation !== 'along') return false
  // "its" stands for a place only before a part of it: "its eastern edge".
  const isOwning = anchors.some((anchor) => !anchor.isNamed && anchor.word === 'its')
  if (isOwning && rule.relation !== 'edge') return false
  switch (rule.relation) {
    case 'direction':
    case 'at-distance': {
      if (rule.form !== 'earlier') return true
      const isOpen = /^(?:of|from|off|від|от|to|in|inside|#[PMAN])$/u.test(after)
      return !isOpen && !hasBehind(contextWords.advance, reach.advance)
    }
    case 'side':
    case 'near':
      return areSpots && after !== "'s" && !(rule.relation === 'side' && before === '#D')
    case 'edge':
      return fitsPart(rule, { items, first, next, before, after, areSpots, kinds, isNamed })
    case 'between': {
      const [one, other] = anchors
      if (!areSpots || after === "'s" || hasBehind(contextWords.notBetween, reach.between)) return false
      const [from, to] = [one?.isNamed && one.place, other?.isNamed && other.place]
      return !from || !to || (from.id !== to.id && distance(from.point, to.point) <= reach.betweenKm)
    }
    case 'movement': {
      const [one, other] = anchors
      const isWay = !(one?.isNamed && other?.isNamed && one.mention.placeId === other.mention.placeId)
      return isWay && hasBehind(contextWords.motion, reach.motion)
    }
    case 'along':
      return areSpots
    case 'border-distance':
      return rule.form !== 'inside' || kinds.every((kind) => !isSpot(kind))
    case 'part-of':
      return isNamed && kinds.every((kind) => isAreaKind(kind) && kind !== 'water')
    default:
      return true
  }
}

type PartContext = {
  items: Item[]
  first: number
  next: number
  before: string
  after: string
  areSpots: boolean
  kinds: PlaceKind[]
  isNamed: boolean
}

/** "Ukraine’s eastern Donetsk region" says where Donetsk region lies, not which part of it; "to the south of Mali" leaves Mali. */
const fitsPart = (rule: ExpressionRule, context: PartContext): boolean => {
  const { items, first, next, before, after, areSpots, kinds, isNamed } = context
  if (rule.form === 'rim') return areSpots
  if (rule.form === 'part') return before !== 'to' && !kinds.includes('water')
  if (rule.form !== 'compass') return true
  const isNoun = items[first]?.code === '#N'
  const last = items[next - 1]
  const surface = last?.anchor?.isNamed ? last.anchor.mention.surface.toLowerCase() : ''
  const isTyped = lexicon.regions.has(after) || lexicon.regions.has(surface.split(/\s+/u).at(-1) ?? '')
  const isDescribed = before === "'s" || before === '#M' || before === 'the'
  if (isDescribed && (isTyped || kinds.includes('settlement'))) return false
  return isNamed && (!isNoun || !kinds.includes('settlement'))
}
