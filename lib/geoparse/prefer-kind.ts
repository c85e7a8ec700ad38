import type { PlaceKind } from '@/lib/domain'
import type { ScoredMention } from './3-score-candidates'
import { contains } from './prominence'
import { PART_OF } from './type-word'

/** Type words that tell a unit from the town it is named after. */
const TELLING = new Set<PlaceKind>(['admin1', 'admin2', 'settlement', 'country'])

/** "a Kursk village" lies in the region; no city of this size (people) is called a village. */
const SMALL = new Set(['village', 'villages', 'hamlet', 'settlement', 'camp'])
const LARGE = 50_000

const askedKinds = ({ type, group }: ScoredMention): PlaceKind[] => {
  if (!type) return []
  if (
    SMALL.has(type.word.toLowerCase()) &&
    group.candidates.some(({ population, kind }) => kind === 'settlement' && population > LARGE)
  ) {
    return ['admin1']
  }
  return type.kinds.filter((kind) => TELLING.has(kind))
}

const bestOf = (belief: Float64Array): number => belief.indexOf(Math.max(...belief))

/** Gives the belief of the chosen candidate to its namesake of the asked kind in the same unit: Kursk, the town -> Kursk, the oblast. */
const shift = (mention: ScoredMention, kinds: PlaceKind[]): boolean => {
  const { candidates } = mention.group
  const from = bestOf(mention.belief)
  const chosen = candidates[from]
  if (!chosen || kinds.length === 0 || chosen.kind === kinds[0]) return false
  for (const kind of kinds) {
    if (chosen.kind === kind) return false
    const kin = candidates.findIndex(
      (other) => other.kind === kind && (contains(other, chosen) || contains(chosen, other)),
    )
    // Kyiv lies outside of Kyiv Oblast: where a type word stands at the name, the same country is near enough.
    const isAsked = mention.type?.kinds[0] === kind && kind === 'admin1' && !PART_OF.has(mention.type.word)
    const to =
      kin < 0 && isAsked
        ? candidates.findIndex((other) => other.kind === kind && other.country === chosen.country)
        : kin
    if (to < 0) continue
    const belief = mention.belief.slice()
    const known = belief[to] ?? 0
    belief[to] = belief[from] ?? 0
    belief[from] = known
    mention.belief = belief
    return true
  }
  return false
}

/**
 * Town or region of the same name is decided by the text: by a type word at the name ("Kursk region", "the city of Kursk"), and for a bare
 * name by the words it was introduced with, until other words stand beside it.
 */
export const preferKinds = (mentions: ScoredMention[]): void => {
  const introduced = new Map<string, PlaceKind[]>()
  for (const mention of [...mentions].sort((a, b) => a.span - b.span)) {
    const asked = askedKinds(mention)
    const { key } = mention.group
    if (asked.length > 0) {
      shift(mention, asked)
      introduced.set(key, asked)
      continue
    }
    const before = introduced.get(key)
    if (before) shift(mention, before)
    else if (mention.container < 0) introduced.set(key, [])
  }
}
