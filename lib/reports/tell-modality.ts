import { isAdverb } from './is-verb-use'
import { lexicon } from './lexicon'
import type { Trigger } from './trigger'
import { isBreak } from './trim-range'
import type { Token } from './read-tokens'
import type { VerbGroup } from './read-verb-groups'

export type Modality = 'happened' | 'attempted' | 'denied' | 'not-happened'

const LEFT_WORDS = 7 // looked at in front of a noun for what governs it

/** "could be heard" tells of what was heard. */
const isPerceived = (lemma: string): boolean => /^(?:hear|see|feel)$/.test(lemma)

const isNegation = (token: Token): boolean =>
  lexicon.negations.has(token.lower) && !lexicon.denials.has(token.lower)

/** What the helpers of a verb and what governs it make of it. */
export const modalityOfGroup = (
  tokens: Token[],
  groups: VerbGroup[],
  group: VerbGroup,
  depth = 0,
): Modality => {
  if (depth > 4) return 'happened'
  const { helpers } = group
  if (helpers.some(({ part, lower }) => part === 'modal' || lower === 'would') && !isPerceived(group.lemma))
    return 'not-happened'
  if (helpers.some(isNegation) || (tokens[group.start - 1] && isNegation(tokens[group.start - 1] ?? never())))
    return 'not-happened'
  if (
    /^(?:no|nobody|none|neither|without)$/.test(tokens[group.start - 2]?.lower ?? '') &&
    group.kind !== 'finite'
  )
    return 'not-happened'
  if (group.kind === 'infinitive') return modalityOfInfinitive(tokens, groups, group, depth)
  // "are to be deployed", "is preparing to": helpers that hold "to" behind a form of be.
  if (helpers.some(({ part }) => part === 'to')) {
    const to = helpers.findIndex(({ part }) => part === 'to')
    const governor = helpers[to - 1]
    if (governor?.part === 'be' || governor?.part === 'have')
      return governor.part === 'have' ? 'happened' : 'not-happened'
  }
  if (group.kind === 'participle') return modalityOfParticiple(tokens, groups, group, depth)
  return modalityOfClause(tokens, groups, group, depth)
}

const never = (): never => {
  throw new Error('no token')
}

const modalityOfInfinitive = (
  tokens: Token[],
  groups: VerbGroup[],
  group: VerbGroup,
  depth: number,
): Modality => {
  let at = group.start - 1
  while (at >= 0 && isAdverb(tokens[at])) at--
  // "forced Ukrainian troops to withdraw": the governor stands before its object.
  for (let back = at; back >= Math.max(0, at - 6); back--) {
    const token = tokens[back]
    if (!token || token.part === 'mark') break
    if (lexicon.denials.has(token.lower)) return 'denied'
    if (lexicon.attempts.has(token.lower))
      return hypotheticalVerb(tokens, groups, back, depth) ? 'not-happened' : 'attempted'
    if (lexicon.happenedGovernors.has(token.lower))
      return hypotheticalVerb(tokens, groups, back, depth) ? 'not-happened' : 'happened'
    if (lexicon.governors.has(token.lower)) return 'not-happened'
    if (groups.some((other) => other.at === back)) break
  }
  return 'not-happened'
}

const hypotheticalVerb = (tokens: Token[], groups: VerbGroup[], at: number, depth: number): boolean => {
  const governor = groups.find((group) => group.at === at)
  return governor !== undefined && modalityOfGroup(tokens, groups, governor, depth + 1) === 'not-happened'
}

const modalityOfParticiple = (
  tokens: Token[],
  groups: VerbGroup[],
  group: VerbGroup,
  depth: number,
): Modality => {
  const before = tokens[group.start - 1]
  const further = tokens[group.start - 2]
  if (before && lexicon.denials.has(before.lower)) return 'denied'
  if (before?.lower === 'without') return 'not-happened'
  if (
    before &&
    (lexicon.governors.has(before.lower) || /^(?:of|from|for|against|on|at)$/.test(before.lower))
  ) {
    if (lexicon.governors.has(before.lower)) return 'not-happened'
    if (before.lower === 'from' && further) return 'not-happened'
    if (further && lexicon.governors.has(further.lower)) return 'not-happened'
    for (let at = group.start - 2; at > Math.max(0, group.start - 7); at--) {
      const token = tokens[at]
      if (!token || isBreak(token)) break
      if (lexicon.denials.has(token.lower)) return 'denied'
      if (lexicon.governors.has(token.lower) || lexicon.attempts.has(token.lower)) return 'not-happened'
    }
    return 'happened'
  }
  const main = groups.filter((other) => other.at < group.start && other.kind !== 'participle').at(-1)
  return main ? modalityOfGroup(tokens, groups, main, depth + 1) : 'happened'
}

/** What stands over a finite clause: "if", "fears that", "denied that". */
const modalityOfClause = (
  tokens: Token[],
  groups: VerbGroup[],
  group: VerbGroup,
  depth: number,
): Modality => {
  for (let at = group.start - 1; at >= 0; at--) {
    const token = tokens[at]
    if (!token || isBreak(token)) break
    if (lexicon.conditionals.match(tokens, at)) return 'not-happened'
    if (token.lower === 'until' || (token.lower === 'so' && tokens[at + 1]?.part === 'that'))
      return token.lower === 'so' ? 'not-happened' : 'happened'
    if (token.part === 'that' || lexicon.speech.has(token.verb?.lemma ?? '')) {
      const governor = token.part === 'that' ? tokens[at - 1] : token
      const further = tokens[at - 2]
      if (governor && lexicon.denials.has(governor.lower)) return 'denied'
      const doubtful =
        /^(?:fear|fears|feared|hope|hopes|hoped|possible|possibility|likely|unlikely|risk|worry|worried|concern|concerns|concerned|unclear|scenario|threat|condition|chance|prevent|ensure|ensuring|demand|demands|demanded|doubt|doubts|prospect)$/
      if ((governor && doubtful.test(governor.lower)) || (further && /^no$/.test(further.lower)))
        return 'not-happened'
      const over = groups.find((other) => other.at === at || other.at === at - 1)
      if (
        over &&
        /^(?:say|report|claim|state)$/.test(over.lemma) &&
        over.helpers.some(({ lower }) => lower === 'not')
      )
        return 'not-happened'
      if (over?.helpers.some(({ lower }) => lower === 'would')) return 'not-happened'
      return 'happened'
    }
    if ((token.part === 'relative' || token.lower === 'which') && depth < 3) return 'happened'
    if (
      token.part === 'sub' &&
      /^(?:after|when|while|as|because|since|before|once|where)$/.test(token.lower)
    ) {
      const main = groups.filter((other) => other.at < at && other.kind === 'finite').at(-1)
      const future =
        main &&
        token.lower !== 'after' &&
        token.lower !== 'since' &&
        main.helpers.some(({ part }) => part === 'modal')
      return future ? 'not-happened' : 'happened'
    }
  }
  return 'happened'
}

/** A noun: by what stands in front of it, and by the verb it belongs to. */
const modalityOfNoun = ({ sentence: { tokens }, groups, first, last, frame }: Trigger): Modality => {
  let isDenied = false
  for (let at = first - 1; at >= Math.max(0, first - LEFT_WORDS); at--) {
    const token = tokens[at]
    if (!token || isBreak(token)) break
    if (lexicon.conditionals.match(tokens, at)) return 'not-happened'
    if (token.part === 'that' || token.part === 'relative' || token.part === 'sub') break
    if (token.text === ',' && at < frame.clause.from) break
    if (
      /^(?:no|without|against|despite)$/.test(token.lower) &&
      at >= frame.clause.from - 1 &&
      token.lower !== 'despite' &&
      token.lower !== 'against'
    )
      return 'not-happened'
    if (lexicon.governors.has(token.lower)) {
      const isOver = tokens
        .slice(at + 1, first)
        .every((between) => !between.verb?.past || between.verb.lemma === token.verb?.lemma)
      if (isOver) return 'not-happened'
    }
    if (lexicon.unreal.has(token.lower)) return 'not-happened'
    if (lexicon.denials.has(token.lower)) isDenied = true
  }
  const next = tokens[last + 1]
  if (next?.part === 'modal') return 'not-happened'
  if (
    next &&
    (lexicon.unreal.has(next.lower) ||
      /^(?:threat|threats|plan|plans|warning|warnings|alert|alerts|fears|risk|drill|exercise|talks|proposal|negotiations|victims|survivors|capability|hopes|bid|deadline)$/.test(
        next.lower,
      ))
  )
    return 'not-happened'
  if (isDenied) return 'denied'
  const verb = groupOf(groups, frame.clause.from, last, tokens)
  return verb ? modalityOfGroup(tokens, groups, verb) : 'happened'
}

/** The verb whose subject or object a noun is: the next one behind it in the clause, else the last one before. */
const groupOf = (groups: VerbGroup[], from: number, last: number, tokens: Token[]): VerbGroup | null => {
  const before = groups.filter((group) => group.at < from).at(-1)
  const isCut =
    before &&
    tokens
      .slice(before.at + 1, from)
      .some(
        (token) =>
          isBreak(token) ||
          token.part === 'sub' ||
          token.part === 'that' ||
          token.part === 'relative' ||
          token.text === ',',
      )
  if (before && !isCut) return before.kind === 'reduced' ? null : before
  const after = groups.find((group) => group.start > last && group.kind === 'finite')
  if (!after) return null
  const between = tokens.slice(last + 1, after.start)
  return between.some(
    (token) =>
      isBreak(token) ||
      token.part === 'sub' ||
      token.part === 'that' ||
      token.part === 'relative' ||
      token.lower === 'which',
  )
    ? null
    : after
}

/** Whether the text says that it happened. */
export const tellModality = (trigger: Trigger): Modality => {
  const { tokens } = trigger.sentence
  if (tokens.at(-1)?.text === '?') return 'not-happened'
  const { group } = trigger.frame
  return group ? modalityOfGroup(tokens, trigger.groups, group) : modalityOfNoun(trigger)
}
