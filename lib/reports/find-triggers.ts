import { fitsSense } from './fits-sense'
import { lexicon, type Sense, type VerbEntry } from './lexicon'
import type { Range } from './frame'
import { frameOfNoun, frameOfVerb } from './read-frame'
import type { Sentence, Token } from './read-tokens'
import { readVerbGroups, type VerbGroup } from './read-verb-groups'
import type { Trigger } from './trigger'

const LONGEST_OBJECT = 8 // words between a verb and its particle: "shot three enemy drones down"

/** Where the rest of a phrasal verb ends: right behind the verb, or behind its object. */
const matchRest = (
  tokens: Token[],
  at: number,
  { rest, mayPart }: VerbEntry,
): { last: number; between: Range | null } | null => {
  const standsAt = (from: number): boolean =>
    rest.every((word, index) => tokens[from + index]?.lower === word)
  if (rest.length === 0) return { last: at, between: null }
  if (standsAt(at + 1)) return { last: at + rest.length, between: null }
  if (!mayPart) return null
  for (let from = at + 2; from <= at + LONGEST_OBJECT; from++) {
    const token = tokens[from]
    if (!token || token.part === 'mark' || token.part === 'sub') return null
    if (standsAt(from)) return { last: from + rest.length - 1, between: { from: at + 1, to: from } }
  }
  return null
}

/** Whether one of the sense's other meanings stands here: "struck a deal", "heart attack". */
const isVetoed = (
  tokens: Token[],
  first: number,
  last: number,
  sense: Sense,
  lemma: string | null,
): boolean =>
  sense.vetoes.some((words) => {
    for (let from = first - words.length; from <= last + 1; from++) {
      const fits = words.every((word, index) => {
        const at = from + index
        const token = tokens[at]
        return token !== undefined && (token.lower === word || (at === first && lemma === word))
      })
      if (fits) return true
    }
    return false
  })

const verbTrigger = (sentence: Sentence, groups: VerbGroup[], group: VerbGroup): Trigger | null => {
  const { tokens } = sentence
  for (const entry of lexicon.verbEntries.get(group.lemma) ?? []) {
    const match = matchRest(tokens, group.at, entry)
    if (!match || isVetoed(tokens, group.at, match.last, entry.sense, group.lemma)) continue
    const frame = frameOfVerb(tokens, groups, group, match.last)
    if (match.between && !group.isPassive) {
      if (frame.patient) frame.phrases.unshift({ preposition: 'object', range: frame.patient })
      frame.patient = match.between
    }
    const trigger = {
      sentence,
      groups,
      first: group.at,
      last: match.last,
      isNoun: false,
      sense: entry.sense,
      frame,
    }
    if (fitsSense(trigger)) return trigger
  }
  return null
}

/** The words of a sentence that may tell an event, in their order. */
export const findTriggers = (sentence: Sentence): Trigger[] => {
  const { tokens } = sentence
  const mayTell = tokens.some(
    (token, at) =>
      (token.verb && lexicon.verbEntries.has(token.verb.lemma)) || lexicon.nouns.match(tokens, at),
  )
  if (!mayTell) return []
  const groups = readVerbGroups(tokens)
  const byVerb = new Map(groups.map((group) => [group.at, group]))
  const triggers: Trigger[] = []
  for (let at = 0; at < tokens.length; at++) {
    const group = byVerb.get(at)
    const noun = lexicon.nouns.match(tokens, at)
    if (noun && (noun.length > 1 || !group)) {
      const last = at + noun.length - 1
      // The month and the town are no events: "6 March".
      const isName = tokens[at]?.lower === 'march' && tokens[at]?.isCapital === true && at > 0
      if (!isName && !isVetoed(tokens, at, last, noun.value, null)) {
        const frame = frameOfNoun(tokens, groups, at, last)
        const trigger = { sentence, groups, first: at, last, isNoun: true, sense: noun.value, frame }
        if (fitsSense(trigger)) triggers.push(trigger)
      }
      at = last
    } else if (group) {
      const trigger = verbTrigger(sentence, groups, group)
      if (trigger) triggers.push(trigger)
    }
  }
  return triggers
}
