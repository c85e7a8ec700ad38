import { distanceApart, toVectors } from '@/lib/geoparse'
import type { Candidate } from './place-candidates'
import type { Token } from './read-tokens'

const PART_WORDS =
  /^(?:district|quarter|neighbou?rhood|area|suburb|village|town|camp|region|county|city|division|territory|municipality)$/
const WEIGHT = {
  whole: -4, //   "Imam Saheb district of Kunduz": the second only says where the first is
  astray: -20, // a part that lies nowhere near its whole: a namesake
}
const NEAREST = 150 // km within which a part lies of its whole

const known = new WeakMap<Candidate[], Map<Candidate, number>>()

/**
 * "X district of Y", "Y's X district": the whole gives way to its part, or the part where it lies far off. `candidates`: the places of a sentence;
 * read once per sentence.
 */
export const partsAndWholes = (candidates: Candidate[], tokens: Token[]): Map<Candidate, number> => {
  const before = known.get(candidates)
  if (before) return before
  const weights = new Map<Candidate, number>()
  const named = candidates.filter(({ mention, place }) => mention && mention.use !== 'dateline' && place)
  named.forEach((one, index) => {
    const next = named[index + 1]
    if (!next) return
    const between = tokens
      .filter(({ start, end }) => start >= one.end && end <= next.start)
      .map(({ lower }) => lower)
    const isOf =
      between.length <= 3 &&
      between.at(-1) === 'of' &&
      between.slice(0, -1).every((word) => PART_WORDS.test(word))
    const isOwner = between.length === 1 && /^['’]s$/.test(between[0] ?? '')
    if (!isOf && !isOwner) return
    const [part, whole] = isOf ? [one, next] : [next, one]
    if (areFar(part, whole)) weights.set(part, WEIGHT.astray)
    else weights.set(whole, WEIGHT.whole)
  })
  known.set(candidates, weights)
  return weights
}

const areFar = ({ place: one }: Candidate, { place: other }: Candidate): boolean =>
  one !== null && other !== null && distanceApart(toVectors([one.point]), toVectors([other.point])) > NEAREST
