import type { Frame, Phrase, Range } from './frame'
import { lexicon } from './lexicon'
import type { Token } from './read-tokens'
import type { VerbGroup } from './read-verb-groups'
import { continuesList, dropOpening, headOf, isBreak, isEmpty } from './trim-range'

type Groups = VerbGroup[]

const findClauseStart = (
  tokens: Token[],
  groups: Groups,
  group: VerbGroup,
): { from: number; opener: Token | null; before: VerbGroup | null } => {
  for (let at = group.start - 1; at >= 0; at--) {
    const token = tokens[at]
    if (!token) break
    const verb = groups.find((other) => other.at === at)
    if (verb && (verb.kind === 'finite' || verb.kind === 'infinitive' || lexicon.speech.has(verb.lemma)))
      return { from: at + 1, opener: null, before: verb }
    if (token.part === 'sub' || token.part === 'relative' || token.part === 'that')
      return { from: at + 1, opener: token, before: null }
    if (token.lower === 'which' || token.lower === 'while')
      return { from: at + 1, opener: token, before: null }
    if (isBreak(token)) return { from: at + 1, opener: null, before: null }
  }
  return { from: 0, opener: null, before: null }
}

/** The noun phrase right in front of a relative pronoun or participle. */
const antecedent = (tokens: Token[], before: number): Range => {
  let from = before
  while (from > 0) {
    const token = tokens[from - 1]
    if (
      !token ||
      token.part === 'preposition' ||
      token.part === 'sub' ||
      token.part === 'that' ||
      (token.verb && !token.mention && token.verb.past && !token.verb.base) ||
      isBreak(token) ||
      (token.part === 'mark' && from < before)
    )
      break
    from--
  }
  return { from, to: before }
}

/** "a cultural centre in Kupiansk" in front of "that". */
const antecedentWithPhrases = (tokens: Token[], before: number): Range => {
  let from = before
  while (from > 0 && before - from < 8) {
    const token = tokens[from - 1]
    if (
      !token ||
      token.part === 'mark' ||
      token.part === 'be' ||
      token.part === 'sub' ||
      token.part === 'conjunction'
    )
      break
    from--
    if (token.part === 'article' && tokens[from - 1]?.part !== 'preposition') break
  }
  return { from, to: before }
}

const findSubject = (
  tokens: Token[],
  groups: Groups,
  group: VerbGroup,
): { subject: Range | null; from: number; opener: Token | null } => {
  const { from, opener, before } = findClauseStart(tokens, groups, group)
  const range = { from, to: group.start }
  if (group.kind === 'reduced') {
    const joined = groups.find((other) => other.at === group.start - 2 && other.isPassive)
    if (joined && tokens[group.start - 1]?.part === 'conjunction') return findSubject(tokens, groups, joined)
    const own = antecedent(tokens, group.start)
    return { subject: own, from: own.from, opener }
  }
  if (opener && (opener.part === 'relative' || opener.lower === 'which') && isEmpty(tokens, range)) {
    let end = from - 1
    if (tokens[end - 1]?.text === ',') end--
    const own = antecedent(tokens, end)
    return { subject: own, from: own.from, opener }
  }
  if (opener?.part === 'that' && isEmpty(tokens, range))
    return { subject: antecedent(tokens, from - 1), from, opener }
  if (group.kind === 'participle' || group.kind === 'infinitive') {
    const main = before ?? groups.filter((other) => other.at < group.start && other.kind === 'finite').at(-1)
    if (main) return { subject: findSubject(tokens, groups, main).subject, from: group.start, opener }
    const after = groups.find((other) => other.at > group.at && other.kind === 'finite')
    return {
      subject: after && after.at - group.at < 25 ? behindComma(tokens, group, after) : null,
      from: group.start,
      opener,
    }
  }
  if (!before) {
    const own = dropOpening(tokens, range)
    if (own.from < own.to) return { subject: headOf(tokens, own), from, opener }
    return { subject: null, from, opener }
  }
  // Behind another verb: what stands behind the last comma or "and", else the same subject; behind a verb of saying its clause.
  if (lexicon.speech.has(before.lemma) || before.lemma === 'see') {
    const own = dropOpening(tokens, range)
    return { subject: own.from < own.to ? headOf(tokens, own) : null, from, opener }
  }
  let last = range.to
  while (last > from && tokens[last - 1]?.text !== ',' && tokens[last - 1]?.part !== 'conjunction') last--
  const own = dropOpening(tokens, { from: last, to: range.to })
  if (last > from && own.from < own.to) return { subject: headOf(tokens, own), from: last, opener }
  if (last > from || isEmpty(tokens, range))
    return { ...findSubject(tokens, groups, before), from: last > from ? last : from }
  return { subject: headOf(tokens, dropOpening(tokens, range)), from, opener }
}

const behindComma = (tokens: Token[], group: VerbGroup, main: VerbGroup): Range | null => {
  for (let at = group.at; at < main.start; at++)
    if (tokens[at]?.text === ',') return headOf(tokens, { from: at + 1, to: main.start })
  return null
}

/** Where the clause ends: before the next clause, an insertion of who says so, or a mark that cuts. */
const findClauseEnd = (tokens: Token[], groups: Groups, at: number): number => {
  for (let end = at + 1; end < tokens.length; end++) {
    const token = tokens[end]
    if (!token) return end
    if (isBreak(token)) return end
    if (
      token.part === 'sub' &&
      !(token.lower === 'before' || token.lower === 'since' || token.lower === 'so' || token.lower === 'than')
    )
      return end
    if (token.part === 'relative' || token.lower === 'which') return end
    if (token.part === 'that' && end > at + 1) return end
    const group = groups.find(
      (other) =>
        other.start === end && other.at !== at && other.kind !== 'infinitive' && other.kind !== 'reduced',
    )
    if (group) {
      let cut = end
      while (cut > at + 1 && tokens[cut - 1]?.text !== ',' && tokens[cut - 1]?.part !== 'conjunction') cut--
      // "Fighting between the army and rebels killed": that "and" cuts nothing.
      if (tokens[cut - 1]?.lower === 'and' && tokens.slice(at, cut).some(({ lower }) => lower === 'between'))
        return end
      return cut > at + 1 ? cut - 1 : end
    }
  }
  return tokens.length
}

/** The object and the phrases with prepositions behind a word. */
const readRight = (
  tokens: Token[],
  from: number,
  to: number,
): { object: Range | null; phrases: Phrase[] } => {
  const phrases: Phrase[] = []
  let at = from
  while (at < to && tokens[at]?.part !== 'preposition' && tokens[at]?.part !== 'to') at++
  // "fired rockets, the mayor said": a comma that goes on with no list ends the object.
  for (let comma = from; comma < at; comma++) {
    if (tokens[comma]?.text === ',' && comma > from && !continuesList(tokens, comma, at + 1)) {
      at = comma
      break
    }
  }
  // "captured the village of X": the phrase with "of" belongs to the object.
  let objectEnd = at
  while (tokens[objectEnd]?.lower === 'of') {
    objectEnd++
    while (objectEnd < to && tokens[objectEnd]?.part !== 'preposition') objectEnd++
  }
  const object = { from, to: objectEnd }
  while (at < to) {
    const preposition = tokens[at]
    let end = at + 1
    while (end < to && tokens[end]?.part !== 'preposition' && tokens[end]?.part !== 'to') end++
    if (preposition) phrases.push({ preposition: preposition.lower, range: { from: at + 1, to: end } })
    at = end
  }
  return { object: isEmpty(tokens, object) ? null : object, phrases }
}

/** The frame of a verb; `last` is its last word when it has several ("shot down"). */
export const frameOfVerb = (tokens: Token[], groups: Groups, group: VerbGroup, last: number): Frame => {
  const { subject, from, opener } = findSubject(tokens, groups, group)
  const end = findClauseEnd(tokens, groups, last)
  const { object, phrases } = readRight(tokens, last + 1, end)
  const by = phrases.find(({ preposition }) => preposition === 'by')?.range ?? null
  // "the centre that a bomb had destroyed": what stands before the pronoun is the object.
  const isOfObject =
    !group.isPassive && !object && subject !== null && (opener?.part === 'that' || opener?.lower === 'which')
  // Behind a verb ("shows that") it opens a clause of its own.
  const pronoun = isOfObject && opener ? tokens.indexOf(opener) : -1
  const isOfVerb = groups.some(({ at }) => at === pronoun - 1)
  const before = isOfObject && !isOfVerb ? antecedentWithPhrases(tokens, pronoun) : null
  if (before && subject && before.to > before.from && before.to <= subject.from)
    return { clause: { from: before.from, to: end }, agent: subject, patient: before, phrases, group, opener }
  return {
    clause: { from: Math.min(from, group.start), to: end },
    agent: group.isPassive ? by : subject,
    patient: group.isPassive ? subject : object,
    phrases,
    group,
    opener,
  }
}

const isModifier = (token: Token): boolean =>
  token.part === 'clitic' ||
  token.part === 'article' ||
  token.part === 'possessive' ||
  token.part === null ||
  (token.part === 'adverb' && token.lower !== 'overnight')

/** "Warplanes carried out six raids": who the verb in front says did it. */
const doerOf = (tokens: Token[], groups: Groups, from: number): Range | null => {
  const verb = groups.filter(({ at }) => at < from).at(-1)
  if (
    !verb ||
    verb.isPassive ||
    !lexicon.light.has(verb.lemma) ||
    /^(?:be|condemn|report|see|follow|repel|repulse|foil|thwart|stop|face|suffer|survive|film|describe|mark|confirm|announce|witness|record|register|sustain|come|cause)$/.test(
      verb.lemma,
    )
  )
    return null
  const between = tokens.slice(verb.at + 1, from)
  return between.every(({ part, lower }) => part === 'adverb' || lower === 'out' || part === 'article')
    ? findSubject(tokens, groups, verb).subject
    : null
}

/** "on the southern city of Zaporizhzhia": a phrase with the "of" behind it. */
const withOf = (phrases: Phrase[], phrase: Phrase): Range => {
  const next = phrases[phrases.indexOf(phrase) + 1]
  const goesOn = next?.preposition === 'of' && next.range.from === phrase.range.to + 1
  return { from: phrase.range.from, to: goesOn ? next.range.to : phrase.range.to }
}

/** The frame of a noun: "Russian drone attack on a depot in X by Y". */
export const frameOfNoun = (tokens: Token[], groups: Groups, first: number, last: number): Frame => {
  let from = first
  while (from > 0) {
    const token = tokens[from - 1]
    if (!token || !isModifier(token) || groups.some((group) => group.at === from - 1)) break
    from--
  }
  const end = findClauseEnd(tokens, groups, last)
  const { phrases } = readRight(tokens, last + 1, end)
  const ofAgent = phrases.find(({ preposition }) => preposition === 'by')?.range ?? null
  const patient = phrases.find(
    ({ preposition }, index) =>
      (preposition === 'of' && index === 0) ||
      preposition === 'on' ||
      preposition === 'against' ||
      preposition === 'at' ||
      preposition === 'targeting',
  )
  return {
    clause: { from, to: end },
    agent: ofAgent ?? doerOf(tokens, groups, from) ?? (from < first ? { from, to: first } : null),
    patient: patient ? withOf(phrases, patient) : null,
    phrases,
    group: null,
    opener: null,
  }
}
