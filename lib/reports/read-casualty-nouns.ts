import { peopleBehind } from './find-subject'
import type { HarmReader } from './harm-reader'
import { harmWords } from './harm-words'
import { named } from './sufferer'

const HANDED = /\b(?:exchang|hand(?:ed|ing|s)? over|return|repatriat|swap|transfer)/

/** "the killing of two teachers", "with the loss of three men" */
export const readDeed: HarmReader = (word) => {
  const { lower, tokens, at } = word
  const kind = harmWords.deeds.get(lower)
  if (!kind || tokens[at + 1]?.lower !== 'of') return null
  const people = peopleBehind(word, at + 1)
  return { kind, people: /^(?:loss|capture)/.test(lower) ? named(word, people, true) : people }
}

/** "nine fatalities", "54 bodies", "the bodies of eight men", "the death of a boy". */
export const readCountedNoun: HarmReader = (word) => {
  const { lower, tokens, at, people } = word
  const kind = harmWords.counted.get(lower)
  if (!kind) return null
  const isBody = /^bod|^corpse/.test(lower)
  if (isBody && HANDED.test(tokens.map((token) => token.lower).join(' '))) return null
  const own = people.find((one) => one.noun === lower && one.to - 1 === at)
  if (own) return { kind, people: tokens[own.from]?.part === 'possessive' ? null : own }
  if (tokens[at + 1]?.lower === 'of' && /^(?:bod|corpse|death)/.test(lower))
    return { kind, people: peopleBehind(word, at + 1) }
  return null
}
