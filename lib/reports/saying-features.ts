import type { Row } from '@/lib/geoparse/evaluate-trees'
import { liesIn, type Span } from '@/lib/text'
import type { Speaker } from './describe-speaker'
import type { EventSpan, Reading } from './reading'
import type { Saying } from './saying'
import { narrowest, type Attributed, type RuledSayings } from './sayings-by-rule'
import { turnsAway } from './turns-away'
import { areOpposed } from './weigh-sources'

/** An event with what is known of the sayings of its story. */
export type Hearing = {
  reading: Reading
  event: Attributed
  events: EventSpan[]
  sayings: Saying[]
  ruled: RuledSayings
  speakersOf: (saying: Saying) => Speaker[]
}

const flag = (is: boolean | null | undefined): number => (is ? 1 : 0)

const MOST = { sentences: 8, sayings: 4, events: 4, characters: 400 } // beyond which one is as good as another
const FAR = 4 // sentences from which on it is not asked whether a sentence turns away

const governs = (saying: Saying, span: Span): boolean => saying.governs.some((outer) => liesIn(span, outer))

const ofSpeakers = (speakers: Speaker[], own: Speaker[]): Row => {
  const [first] = speakers
  return {
    [`speaker.${first?.kind ?? 'none'}`]: 1,
    'speaker.official': flag(first?.isOfficial),
    'speaker.side': flag(typeof first?.side === 'string'),
    'speaker.many': flag(speakers.length > 1),
    'speaker.again': flag(
      own.some(({ title, person }) => title === first?.title && person === first?.person),
    ),
    'speaker.opposed': flag(first && own.some((other) => areOpposed(other, first))),
  }
}

const ofSaying = ({ kind, pointsBack, governs: spans, verb }: Saying): Row => ({
  [`kind.${kind}`]: 1,
  pointsBack: flag(pointsBack),
  inverted: flag(spans.some(({ end }) => end <= verb.start)),
  governs: Math.min(spans.length, MOST.sayings),
})

/** Between saying and event, in the order of the text. */
const between = ({ verb }: Saying, { event, events, sayings }: Hearing): Row => {
  const { trigger } = event
  const [from, to] = verb.start < trigger.start ? [verb.end, trigger.start] : [trigger.end, verb.start]
  const isWithin = ({ start }: Span): boolean => start >= from && start < to
  return {
    characters: Math.min(to - from, MOST.characters),
    'between.events': Math.min(events.filter((other) => isWithin(other.trigger)).length, MOST.events),
    'between.sayings': Math.min(sayings.filter((other) => isWithin(other.verb)).length, MOST.sayings),
  }
}

/** Of all that the story says. */
const ofStory = (saying: Saying, { event, events, sayings }: Hearing): Row => {
  const here = sayings.filter(({ sentence }) => sentence === event.sentence)
  return {
    sayings: Math.min(sayings.length, MOST.sayings),
    events: Math.min(events.length, MOST.events),
    'here.sayings': Math.min(here.length, MOST.sayings),
    'here.others': flag(here.some((other) => other !== saying)),
    first: flag(sayings[0] === saying),
    'others.governed': Math.min(
      events.filter(({ trigger }) => trigger.start !== event.trigger.start && governs(saying, trigger))
        .length,
      MOST.events,
    ),
  }
}

const toSentence = (saying: Saying, { reading, event }: Hearing): Row => {
  const { story, sentences } = reading
  const apart = saying.sentence - event.sentence
  const members = [event, ...(event.others ?? [])].map(({ sentence }) => Math.abs(saying.sentence - sentence))
  const [told, here] = [sentences[event.sentence], sentences[saying.sentence]]
  const isFar = Math.abs(apart) > FAR
  const [earlier, later] = apart < 0 ? [here, told] : [told, here]
  const gap = earlier && later && apart !== 0 ? story.text.slice(earlier.end, later.start) : ''
  return {
    sentences: Math.max(-MOST.sentences, Math.min(apart, MOST.sentences)),
    nearest: Math.min(...members, MOST.sentences),
    paragraph: flag(gap.includes('\n')),
    // Whether what comes later turns to another time or place.
    turns: flag(
      apart !== 0 &&
        !isFar &&
        later &&
        turnsAway(reading, later, apart < 0 ? saying.sentence : event.sentence),
    ),
    had: flag(told && /(?<!\p{L})had(?!\p{L})/u.test(story.text.slice(told.start, event.trigger.start))),
  }
}

/** What speaks for and against a saying being one about an event. */
export const sayingFeatures = (saying: Saying, hearing: Hearing): Row => {
  const { event, ruled, speakersOf, sayings } = hearing
  const others = event.others ?? []
  const counts = Object.values(event.casualties ?? {})
  return {
    ...ofSaying(saying),
    ...ofSpeakers(
      speakersOf(saying),
      ruled.own.filter((other) => other !== saying).flatMap((other) => speakersOf(other)),
    ),
    ...between(saying, hearing),
    ...ofStory(saying, hearing),
    ...toSentence(saying, hearing),
    'rule.own': flag(ruled.own.includes(saying)),
    'rule.counted': flag(ruled.counted.includes(saying)),
    'rule.later': flag(ruled.later.includes(saying)),
    'rule.carried': flag(ruled.carried.includes(saying)),
    'rule.told': flag(ruled.told.includes(saying)),
    'rule.other': flag(ruled.told.some((other) => other !== saying)),
    'rule.ownOther': flag(ruled.own.some((other) => other !== saying)),
    'tells.event': flag(governs(saying, event.trigger)),
    'tells.other': flag(others.some(({ trigger }) => narrowest(sayings, trigger).includes(saying))),
    'tells.count': flag(counts.some((count) => governs(saying, count))),
  }
}
