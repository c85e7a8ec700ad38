import { lexicon } from './lexicon'
import type { Candidate } from './place-candidates'
import type { Token } from './read-tokens'
import type { Trigger } from './trigger'

/** What a tie to the event is worth; of equals the finer place, then the nearer one. */
const TIE = {
  label: 10.5, // "Rubizhne, Luhansk: a tank of acid was hit"; a name in the phrases of the event is finer
  patient: 12,
  phrase: 11,
  subjectPhrase: 8,
  opening: 10, // "In Kherson, shelling killed two"
  clause: 8,
  sentence: 5,
  speech: -20, // "said in Kyiv"
  origin: -12, // "fired from the Kursk region"
  goal: -6, // "taken to hospital in Dnipro"
  expression: 3, // finer than its anchor
  perToken: -0.05,
}

const PERSON_OFFICES =
  /^(?:governor|mayor|minister|president|spokesman|spokeswoman|spokesperson|official|officials|ministry|administration|police|prosecutor|prosecutors|correspondent|reporter|newspaper|bureau|ambassador|embassy|head|government|council|parliament|hospital|doctors|doctor|radio|television|court)$/

const indexAt = (tokens: Token[], at: number): number => tokens.findIndex(({ end }) => end > at)

/** "said in Kyiv", "told reporters in Geneva", "Kyiv said", "the mayor of Kharkiv": the place of who speaks. */
const isSpeaker = (tokens: Token[], first: number, last: number, trigger: Trigger): boolean => {
  for (let at = first - 1; at >= Math.max(0, first - 6); at--) {
    const token = tokens[at]
    if (!token || at === trigger.last || (at > trigger.first && at < trigger.last)) break
    const isSaying = trigger.groups.some((group) => group.at === at && lexicon.speech.has(group.lemma))
    // A clause said by somebody begins behind the verb: "said that in Kherson".
    if (isSaying) return trigger.first < at || isBesideSaying(tokens, at + 1, first)
    if (token.part === 'that' || token.part === 'mark') break
  }
  const next = tokens[last + 1]
  const verb = trigger.groups.find((group) => group.at > last && group.at <= last + 3)
  if (verb && lexicon.speech.has(verb.lemma) && verb.at !== trigger.first && verb.start === last + 1)
    return true
  if (next && PERSON_OFFICES.test(next.lower) && !next.mention) {
    const speaks = trigger.groups.find((group) => group.at > last)
    return speaks !== undefined && (lexicon.speech.has(speaks.lemma) || speaks.at - last > 8)
  }
  const [of, office] = [tokens[first - 1], tokens[first - 2]]
  return (
    of?.lower === 'of' &&
    office !== undefined &&
    PERSON_OFFICES.test(office.lower) &&
    !/^(?:hospital|embassy|administration)$/.test(office.lower)
  )
}

/** "denied in Kyiv that", "told reporters in Geneva": nothing else stands between the verb and the name. */
const isBesideSaying = (tokens: Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .every(
      ({ lower, part }) =>
        part === 'preposition' ||
        part === 'article' ||
        /^(?:reporters|journalists|monday|tuesday|wednesday|thursday|friday|saturday|sunday|late|early)$/.test(
          lower,
        ),
    )

const LONGEST_LABEL = 8 // words before the colon

/** The first name of a line, in front of a colon with no verb before it. */
const isLabel = (tokens: Token[], first: number, trigger: Trigger): boolean => {
  if (first > 2 || first >= trigger.first || tokens.slice(0, first).some(({ mention }) => mention))
    return false
  const colon = tokens.findIndex(({ text }) => text === ':')
  return (
    colon > first &&
    colon <= LONGEST_LABEL &&
    colon < trigger.first &&
    !trigger.groups.some(({ at }) => at < colon)
  )
}

/** How closely the words tie a place to the event that a trigger tells; below 0 it is somebody's or something's else. */
export const tieOf = (candidate: Candidate, trigger: Trigger): number => {
  const { tokens } = trigger.sentence
  const first = indexAt(tokens, candidate.start)
  const last = indexAt(tokens, candidate.end - 1)
  if (candidate.mention?.use === 'metonymic') return TIE.speech
  // A country that acts is no place: "Israel and Hezbollah agreed".
  const acting = trigger.frame.agent
  if (candidate.mention?.kind === 'country' && acting && acting.from <= first && first < acting.to)
    return TIE.speech
  if (isLabel(tokens, first, trigger) && candidate.mention?.kind !== 'country') return TIE.label
  if (isSpeaker(tokens, first, last, trigger)) return TIE.speech
  const { frame } = trigger
  const isFiner = candidate.expression !== null && candidate.expression.geoPrecision < 3
  const near = TIE.perToken * Math.abs(first - trigger.first) + (isFiner ? TIE.expression : 0)
  const moves = /^(?:withdraw|deploy|evacuate)$/.test(trigger.sense.id)
  const before = tokens[first - 1]?.lower ?? ''
  const further = tokens[first - 2]?.lower ?? ''
  const preposition = /^(?:the|a|its|russia|ukraine|'s|’s)$/.test(before) ? further : before
  const fires = /^(?:shell|bomb|bomb-air|strike|strike-noun|launch|down|explode|attack|open-fire)$/.test(
    trigger.sense.id,
  )
  if (preposition === 'from' && fires) return TIE.origin + near
  if (preposition === 'from' && trigger.sense.id === 'deploy') return TIE.phrase - 4 + near
  if (
    preposition === 'to' &&
    !moves &&
    candidate.mention &&
    /^(?:taken|transferred|rushed|brought|sent|moved|evacuated|hospital)$/.test(
      tokens.slice(Math.max(0, first - 5), first).find(({ verb }) => verb)?.lower ?? '',
    )
  )
    return TIE.goal + near
  const within = (range: { from: number; to: number } | null): boolean =>
    range !== null && range.from <= first && first < range.to
  if (within(frame.patient)) return TIE.patient + near
  const phrase = frame.phrases.find(({ range }) => within(range))
  const isCountry = candidate.mention?.kind === 'country'
  if (phrase)
    return (phrase.preposition === 'by' ? (isCountry ? TIE.speech : TIE.sentence) : TIE.phrase) + near
  if (within(frame.agent)) return TIE.subjectPhrase + near
  if (first < trigger.first && /^(?:in|at|near|on|over|outside|around)$/.test(preposition) && first <= 6)
    return TIE.opening + near
  if (within(frame.clause)) return TIE.clause + near
  return TIE.sentence + near
}
