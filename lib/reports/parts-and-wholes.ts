import { distanceApart, toVectors } from '@/lib/geoparse'
import type { Candidate } from './place-candidates'
import { placesOfStory } from './places-of-story'
import type { Reading } from './reading'
import type { Token } from './read-tokens'

const PART_WORDS =
  /^(?:district|quarter|neighbou?rhood|area|suburb|village|town|camp|region|county|city|division|territory|municipality)$/
const WEIGHT = {
  whole: -4, //   "Imam Saheb district of Kunduz": the second only says where the first is
  astray: -20, // a part that lies nowhere near its whole: a namesake
}
const NEAREST = 150 // km within which a part lies of its whole

/** "X district of Y", "X, Y", "Y's X district": the whole gives way to its part, or the part where it lies far off. */
export const partsAndWholes = (
  reading: Reading,
  candidates: Candidate[],
  tokens: Token[],
): Map<Candidate, number> => {
  const weights = new Map<Candidate, number>()
  const named = candidates.filter(({ mention }) => mention?.placeId).sort((a, b) => a.start - b.start)
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
    if (areFar(reading, part, whole)) weights.set(part, WEIGHT.astray)
    else weights.set(whole, WEIGHT.whole)
  })
  return weights
}

const areFar = (reading: Reading, one: Candidate, other: Candidate): boolean => {
  const places = placesOfStory(reading)
  const [a, b] = [one, other].map(({ mention }) => places.get(mention?.placeId ?? '')?.point)
  return a !== undefined && b !== undefined && distanceApart(toVectors([a]), toVectors([b])) > NEAREST
}
