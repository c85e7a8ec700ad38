import { type Scorer, toProbability } from '@/lib/geoparse/evaluate-trees'
import { countCasualties, type FoundCasualty } from './count-casualties'
import { findTriggers } from './find-triggers'
import { givingFeatures, type Standing } from './giving-features'
import { type Group, leadOf } from './group-drafts'
import { isSilent } from './is-silent'
import { ownerByRule } from './owner-by-rule'
import type { Reading } from './reading'
import { readTokens, type Sentence } from './read-tokens'
import { readVerbGroups } from './read-verb-groups'

const LEAST = 0.3 // belief that a count is one of an event, for the event to get it

/** To which of the events of a story the rules give a count. */
const ruledOf = (
  casualty: FoundCasualty,
  groups: Group[],
  sentence: Sentence,
  reading: Reading,
): Group | null => {
  const own = groups.flatMap(({ event, members }) => {
    const here = members.filter(({ trigger }) => trigger.sentence === sentence)
    const words = here.map(({ trigger }) => trigger.first)
    return here.length > 0 ? [{ ...leadOf(here), casualties: event.casualties, words }] : []
  })
  const known = groups.flatMap(({ event, members }) => {
    const last = members.filter(({ trigger }) => trigger.sentence.index < sentence.index).at(-1)
    return last ? [{ ...event, sentence: last.trigger.sentence.index }] : []
  })
  const owner = ownerByRule(casualty, { own, known, sentence, reading })
  return groups.find(({ event }) => event.casualties === owner?.casualties) ?? null
}

/** Where words stand that may tell of an event, and of none of these: it was not believed, or happened long ago. */
const wordsOfNone = (sentence: Sentence, groups: Group[]): number[] => {
  const held = new Set(
    groups.flatMap(({ members }) =>
      members.flatMap(({ trigger }) => (trigger.sentence === sentence ? [trigger.first] : [])),
    ),
  )
  return findTriggers(sentence).flatMap(({ first }) => (held.has(first) ? [] : [first]))
}

/**
 * Asks for each count of a story, in the order of the text, which of the events gets it, and puts it there. `choose` is told how the count stands to
 * each event; null: none of them.
 */
export const giveEach = (
  reading: Reading,
  groups: Group[],
  choose: (casualty: FoundCasualty, standing: Standing) => Group | null,
): void => {
  let last: Group | null = null
  for (const sentence of readTokens(reading)) {
    if (isSilent(reading, sentence.index)) continue
    const counts = countCasualties(sentence)
    if (counts.length === 0) continue
    const verbs = readVerbGroups(sentence.tokens)
    const unheld = wordsOfNone(sentence, groups)
    let lastHere: Group | null = null
    for (const casualty of counts) {
      const ruled = ruledOf(casualty, groups, sentence, reading)
      const owner = choose(casualty, { reading, sentence, verbs, groups, unheld, ruled, lastHere, last })
      if (!owner) continue
      owner.event.casualties.push(casualty)
      lastHere = owner
      last = owner
    }
  }
}

/** Each count goes to the event of which it is most surely one, if that is sure enough. */
export const giveCasualties = (reading: Reading, groups: Group[], giving: Scorer): void => {
  if (groups.length === 0) return
  giveEach(reading, groups, (casualty, standing) => {
    let best: Group | null = null
    let belief = LEAST
    for (const group of groups) {
      const own = toProbability(giving.score(giving.toValues(givingFeatures(casualty, group, standing))))
      if (own <= belief) continue
      belief = own
      best = group
    }
    // "Three more died in hospital": beside those told just before.
    return best ?? (casualty.isMore && standing.ruled === standing.last ? standing.last : null)
  })
}
