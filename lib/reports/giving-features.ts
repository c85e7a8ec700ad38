import type { Row } from '@/lib/geoparse/evaluate-trees'
import type { FoundCasualty } from './count-casualties'
import type { Draft } from './draft'
import type { Range } from './frame'
import type { Group } from './group-drafts'
import { harms, LEADS_ON, opensElsewhere, spanInSentence } from './owner-by-rule'
import type { Reading } from './reading'
import type { Sentence, Token } from './read-tokens'
import type { VerbGroup } from './read-verb-groups'
import { spanOfTrigger } from './span-of-trigger'
import { tellTime, type TimeOfEvent } from './tell-time'
import { toEventType } from './tell-type'
import { isBreak } from './trim-range'

/** Where a count stands: the events of the story, and what is known of the counts before it. */
export type Standing = {
  reading: Reading
  sentence: Sentence
  verbs: VerbGroup[]
  groups: Group[]
  /** Where words of its sentence stand that may tell of an event, but of none of these. */
  unheld: number[]
  /** To which event the rules give it. */
  ruled: Group | null
  /** Who got the count before it: in this sentence, and of all. */
  lastHere: Group | null
  last: Group | null
}

const flag = (is: boolean | null | undefined): number => (is ? 1 : 0)

const MOST = { tokens: 40, sentences: 6, events: 4, low: 60, days: 400 } // beyond which one is as good as another

const MORE =
  /^(?:another|other|second|third|separate|separately|elsewhere|meanwhile|also|more|further|earlier|later|previous|then|too|similarly)$/
const BACK = /^(?:the|this|that|these|those|its|their|it|they|among|he|his|she|both|all)$/
const TOTAL = /^(?:since|total|overall|year|month|week|far|war|conflict|toll|wave|season)$/

const ofCount = (casualty: FoundCasualty, { tokens, index }: Sentence, verbs: VerbGroup[]): Row => {
  const { kind, count, at } = casualty
  const verb = verbs.find((group) => group.at === at)
  const words = tokens.map(({ lower }) => lower)
  return {
    [`kind.${kind}`]: 1,
    low: Math.min(count.low ?? count.high ?? 0, MOST.low),
    open: flag(count.high === null),
    more: flag(casualty.isMore),
    vague: flag(casualty.isVague),
    part: flag(casualty.isPart),
    toll: flag(casualty.isToll),
    single: flag(casualty.isSingle),
    name: flag(casualty.isName),
    subject: flag(casualty.isSubject),
    other: flag(casualty.isOther),
    [`side.${casualty.side ?? 'none'}`]: 1,
    [`verb.${verb?.kind ?? 'none'}`]: 1,
    'verb.passive': flag(verb?.isPassive),
    'verb.perfect': flag(verb?.isPerfect),
    'verb.had': flag(verb?.helpers.some(({ lower }) => lower === 'had')),
    'sentence.index': Math.min(index, MOST.sentences),
    'sentence.back': flag(BACK.test(words[0] ?? '')),
    'sentence.more': flag(words.slice(0, 4).some((word) => MORE.test(word))),
    'sentence.in': flag(/^(?:in|at|near|on|outside|around|elsewhere)$/.test(words[0] ?? '')),
    'sentence.total': flag(words.some((word) => TOTAL.test(word))),
    'sentence.period': flag(casualty.isOfPeriod),
    'sentence.since': flag(words.includes('since')),
    'sentence.years': flag(tokens.some(({ text }) => /^(?:19|20)\d\d$/.test(text))),
    'sentence.year': flag(words.includes('year') || words.includes('years')),
  }
}

const wordsBetween = (tokens: Token[], { trigger }: Draft, at: number): Token[] =>
  trigger.first < at ? tokens.slice(trigger.last + 1, at) : tokens.slice(at + 1, trigger.first)

const holds = (range: Range | null, at: number): boolean =>
  range !== null && range.from <= at && at < range.to

const distance = ({ trigger }: Draft, at: number): number =>
  trigger.first <= at && at <= trigger.last
    ? 0
    : Math.min(Math.abs(trigger.first - at), Math.abs(trigger.last - at))

const nearestOf = (members: Draft[], at: number): Draft | undefined =>
  members.toSorted((one, other) => distance(one, at) - distance(other, at))[0]

const OPENERS = ['after', 'when', 'while', 'as', 'which', 'who', 'that', 'before', 'where'] as const

/** How the count stands to the nearest of the words for the event in its own sentence. */
const toWord = (near: Draft, { at }: FoundCasualty, { sentence: { tokens }, verbs }: Standing): Row => {
  const { first, last, frame, sense, isNoun } = near.trigger
  const gap = wordsBetween(tokens, near, at)
  const [from, to] = first < at ? [last + 1, at] : [at + 1, first]
  const has = (pattern: RegExp): number => flag(gap.some(({ lower }) => pattern.test(lower)))
  return {
    here: 1,
    tells: flag(first <= at && at <= last),
    before: flag(last < at),
    tokens: Math.min(gap.length, MOST.tokens),
    'word.noun': flag(isNoun),
    'word.casualty': flag(sense.casualty),
    'word.weak': flag(sense.weak),
    'word.participle': flag(frame.group?.kind === 'participle'),
    'word.passive': flag(frame.group?.isPassive),
    [`word.opener.${OPENERS.find((opener) => opener === frame.opener?.lower) ?? 'none'}`]: 1,
    inClause: flag(holds(frame.clause, at)),
    inAgent: flag(holds(frame.agent, at)),
    inPatient: flag(holds(frame.patient, at)),
    inPhrase: flag(frame.phrases.some(({ range }) => holds(range, at))),
    'gap.and': has(/^(?:and|but)$/),
    'gap.while': has(/^(?:while|whereas|meanwhile|separately|elsewhere)$/),
    'gap.semicolon': has(/^[;:]$/),
    'gap.dash': has(/^[-–—]$/),
    'gap.leadsOn': has(LEADS_ON),
    'gap.relative': flag(gap.some(({ part }) => part === 'relative' || part === 'that')),
    'gap.break': flag(gap.some(isBreak)),
    'gap.commas': Math.min(gap.filter(({ text }) => text === ',').length, MOST.events),
    'gap.more': has(MORE),
    'gap.places': Math.min(gap.filter(({ mention }) => mention?.placeId).length, MOST.events),
    'gap.verbs': Math.min(
      verbs.filter(({ kind, at: verb }) => kind === 'finite' && verb >= from && verb < to).length,
      MOST.events,
    ),
    'next.comma': flag(tokens[last + 1]?.text === ','),
  }
}

/** Other events whose words stand between the nearest word and the count. */
const rivals = (near: Draft, group: Group, { at }: FoundCasualty, { groups, sentence }: Standing): number => {
  const [from, to] = near.trigger.first < at ? [near.trigger.last + 1, at] : [at + 1, near.trigger.first]
  return groups.filter(
    (other) =>
      other !== group &&
      other.members.some(
        ({ trigger }) => trigger.sentence === sentence && trigger.first >= from && trigger.first < to,
      ),
  ).length
}

const lastBefore = ({ members }: Group, sentence: number): Draft | undefined =>
  members.filter(({ trigger }) => trigger.sentence.index < sentence).at(-1)

/** Words of events that are not among these, beside the count. */
const toUnheld = (near: Draft | undefined, { at }: FoundCasualty, { unheld }: Standing): Row => {
  const reach = near ? distance(near, at) : Infinity
  const nearer = unheld.filter((word) => Math.abs(word - at) < reach)
  const isBefore = near !== undefined && near.trigger.first < at
  return {
    'unheld.own': flag(unheld.includes(at)),
    'unheld.nearer': Math.min(nearer.length, MOST.events),
    'unheld.between': Math.min(nearer.filter((word) => word < at === isBefore).length, MOST.events),
    'unheld.before': flag(nearer.some((word) => word < at)),
  }
}

/** How the count stands to the event in the order of the story. */
const toEvent = (group: Group, { sentence, groups, reading: { story } }: Standing): Row => {
  const before = lastBefore(group, sentence.index)
  const others = groups.filter((other) => other !== group)
  const positionOf = (draft: Draft | undefined): number =>
    draft ? draft.trigger.sentence.index * 1000 + draft.trigger.first : -1
  const own = positionOf(before)
  const since = others.filter((other) => positionOf(lastBefore(other, sentence.index)) > own).length
  const [told, here] = [before?.trigger.sentence.tokens.at(-1), sentence.tokens[0]]
  return {
    sentences: before ? Math.min(sentence.index - before.trigger.sentence.index, MOST.sentences) : -1,
    since: before ? Math.min(since, MOST.events) : -1,
    isFirst: flag(group === groups[0]),
    isLater: flag((group.members[0]?.trigger.sentence.index ?? 0) > sentence.index),
    headline: flag(before?.trigger.sentence.index === 0 && group.members.length === 1),
    paragraph: flag(told && here && story.text.slice(told.end, here.start).includes('\n')),
    events: Math.min(others.length, MOST.events),
    rivalsHere: Math.min(
      others.filter(({ members }) => members.some(({ trigger }) => trigger.sentence === sentence)).length,
      MOST.events,
    ),
    members: Math.min(group.members.length, MOST.events),
  }
}

const placesIn = (tokens: Token[]): Set<string> =>
  new Set(
    tokens.flatMap(({ mention }) => (mention?.placeId && mention.use === 'literal' ? [mention.placeId] : [])),
  )

const toPlace = ({ event }: Group, { sentence, groups }: Standing): Row => {
  const named = placesIn(sentence.tokens)
  const isNamed = (places: Set<string>): boolean => [...places].some((place) => named.has(place))
  return {
    'place.named': flag(named.size > 0),
    'place.same': flag(isNamed(event.places)),
    'place.other': flag(named.size > 0 && event.places.size > 0 && !isNamed(event.places)),
    'place.rival': flag(!isNamed(event.places) && groups.some((other) => isNamed(other.event.places))),
    'place.opens': flag(opensElsewhere(sentence)),
  }
}

const DAY = 86_400_000 // ms
const dayOf = (time: TimeOfEvent): number | null =>
  time.kind === 'dated' ? Math.floor(Date.parse(time.dates.from) / DAY) : null

const toTime = ({ event }: Group, { at }: FoundCasualty, { reading, sentence }: Standing): Row => {
  const span = spanOfTrigger(event.trigger)
  const [count, own] = [
    dayOf(tellTime(reading, spanInSentence(sentence, at, at))),
    span ? dayOf(tellTime(reading, span)) : null,
  ]
  const { publishedAt } = reading.story
  const today = publishedAt ? Math.floor(Date.parse(publishedAt.slice(0, 10)) / DAY) : null
  return {
    'day.same': flag(count !== null && count === own),
    'day.apart': count !== null && own !== null ? Math.min(Math.abs(count - own), MOST.days) : -1,
    'day.ago': count !== null && today !== null ? Math.min(today - count, MOST.days) : -1,
  }
}

/** What speaks for and against a count being one of an event. */
export const givingFeatures = (casualty: FoundCasualty, group: Group, standing: Standing): Row => {
  const { sentence, ruled, lastHere, last, verbs } = standing
  const { event, members } = group
  const near = nearestOf(
    members.filter(({ trigger }) => trigger.sentence === sentence),
    casualty.at,
  )
  const given = event.casualties.filter(({ kind }) => kind === casualty.kind)
  const [lowest] = given
  return {
    ...ofCount(casualty, sentence, verbs),
    [`type.${toEventType(event.subEventType)}`]: 1,
    [`sub.${event.subEventType}`]: 1,
    harms: flag(harms(event)),
    ...(near ? { ...toWord(near, casualty, standing), rivals: rivals(near, group, casualty, standing) } : {}),
    ...toUnheld(near, casualty, standing),
    ...toEvent(group, standing),
    ...toPlace(group, standing),
    ...toTime(group, casualty, standing),
    'rule.this': flag(ruled === group),
    'rule.other': flag(ruled !== null && ruled !== group),
    'here.this': flag(lastHere === group),
    'here.other': flag(lastHere !== null && lastHere !== group),
    'last.this': flag(last === group),
    'given.kind': Math.min(given.length, MOST.events),
    'given.other': flag(event.casualties.length > given.length),
    'given.greater': flag(lowest && (casualty.count.low ?? 0) > (lowest.count.low ?? 0)),
    'given.equal': flag(lowest && casualty.count.low === lowest.count.low),
  }
}
