import { lexicon } from './lexicon'
import type { Range } from './frame'
import type { Candidate } from './place-candidates'
import type { Token } from './read-tokens'
import type { Trigger } from './trigger'

/** What each tie to the event is worth by itself: of equals the finer place, then the nearer one. The judge of places weighs them anew. */
const WORTH = {
  label: 10.5, // "Rubizhne, Luhansk: a tank of acid was hit"; a name in the phrases of the event is finer
  patient: 12,
  phrase: 11,
  arrival: 7, // "sent troops from Kursk"
  subject: 8,
  opening: 10, // "In Kherson, shelling killed two"
  clause: 8,
  sentence: 5,
  speech: -20, // "said in Kyiv"
  actor: -20, // a country that acts: "Israel and Hezbollah agreed"
  origin: -12, // "fired from the Kursk region"
  goal: -6, // "taken to hospital in Dnipro"
}
const EXPRESSION = 3 // finer than its anchor
const PER_TOKEN = -0.05

export type TieName = keyof typeof WORTH

/** How the words tie a place to the word that tells an event; worth below 0: it is somebody's or something's else. */
export type Tie = { name: TieName; worth: number }

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

const MOVES = /^(?:withdraw|deploy|evacuate)$/
const FIRES = /^(?:shell|bomb|bomb-air|strike|strike-noun|launch|down|explode|attack|open-fire)$/
const TAKEN = /^(?:taken|transferred|rushed|brought|sent|moved|evacuated|hospital)$/
const SKIPPED = /^(?:the|a|its|russia|ukraine|'s|’s)$/
const OPENS = /^(?:in|at|near|on|over|outside|around)$/

const isIn = (range: Range | null, at: number): boolean => range !== null && range.from <= at && at < range.to

/** "taken to hospital in Dnipro" */
const isGoal = (tokens: Token[], first: number, trigger: Trigger): boolean =>
  !MOVES.test(trigger.sense.id) &&
  TAKEN.test(tokens.slice(Math.max(0, first - 5), first).find(({ verb }) => verb)?.lower ?? '')

const nameTie = (
  { mention }: Pick<Candidate, 'mention'>,
  [first, last]: [number, number],
  trigger: Trigger,
): TieName => {
  const { sentence, frame, sense } = trigger
  const { tokens } = sentence
  const isCountry = mention?.kind === 'country'
  if (mention?.use === 'metonymic') return 'speech'
  if (isCountry && isIn(frame.agent, first)) return 'actor'
  if (!isCountry && isLabel(tokens, first, trigger)) return 'label'
  if (isSpeaker(tokens, first, last, trigger)) return 'speech'
  const before = tokens[first - 1]?.lower ?? ''
  const preposition = SKIPPED.test(before) ? tokens[first - 2]?.lower : before
  if (preposition === 'from' && FIRES.test(sense.id)) return 'origin'
  if (preposition === 'from' && sense.id === 'deploy') return 'arrival'
  if (preposition === 'to' && mention && isGoal(tokens, first, trigger)) return 'goal'
  if (isIn(frame.patient, first)) return 'patient'
  const phrase = frame.phrases.find(({ range }) => isIn(range, first))
  if (phrase?.preposition === 'by') return isCountry ? 'actor' : 'sentence'
  if (phrase) return 'phrase'
  if (isIn(frame.agent, first)) return 'subject'
  if (first < trigger.first && first <= 6 && OPENS.test(preposition ?? '')) return 'opening'
  return isIn(frame.clause, first) ? 'clause' : 'sentence'
}

/** How closely the words of a sentence tie a place in it to the event that one of them tells. */
export const tieOf = (candidate: Candidate, trigger: Trigger): Tie => {
  const { tokens } = trigger.sentence
  const first = indexAt(tokens, candidate.start)
  const last = indexAt(tokens, candidate.end - 1)
  const name = nameTie(candidate, [first, last], trigger)
  const isFiner = candidate.expression !== null && candidate.expression.geoPrecision < 3
  const near = PER_TOKEN * Math.abs(first - trigger.first) + (isFiner ? EXPRESSION : 0)
  return { name, worth: WORTH[name] + (name === 'speech' || name === 'actor' || name === 'label' ? 0 : near) }
}
