import { peopleBehind } from './find-subject'
import type { HarmReader } from './harm-reader'
import { harmWords } from './harm-words'

const HANDED = /\b(?:exchang|hand(?:ed|ing|s)? over|return|repatriat|swap|transfer)/

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
