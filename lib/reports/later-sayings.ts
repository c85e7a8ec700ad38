import attribution from '@/data/lexicon/attribution.json'
import { harmWords } from './harm-words'
import { lexicon } from './lexicon'
import type { Speaker } from './describe-speaker'
import type { EventSpan, Reading } from './reading'
import { resolveSpeakers } from './resolve-speakers'
import type { Saying } from './saying'
import { turnsAway } from './turns-away'
import { areOpposed } from './weigh-sources'
import { wordsIn, wordsOfStory } from './words-of-story'

const LATER = {
  sentencesOn: 3, // sentences after the event in which somebody may tell more of it
  opening: 8, // words of what is said in which a plan shows itself
  pointsOn: 2, // the same for "denied this", which may mean another event when it stands further on
}

const moreWords = new Set(attribution.more)
const futureWords = new Set(attribution.future)

/**
 * The sayings behind an event that tell of it too: those that point back to it ("confirmed the strike", "claimed responsibility"), and those that tell
 * its dead, its course or who did it, up to where the story tells another event. `own`: the sayings that tell the event itself; what the other
 * side says next answers them; when there are none, who tells of the next thing in the next sentence is taken for this one too.
 */
export const laterSayings = (
  reading: Reading,
  sayings: Saying[],
  event: EventSpan,
  events: EventSpan[] | undefined,
  own: Saying[],
): Saying[] => {
  const isOpen = own.length === 0
  const next = (events ?? [])
    .map(({ trigger }) => trigger.start)
    .filter((start) => start > event.trigger.end)
    .toSorted((a, b) => a - b)[0]
  return sayings.filter((saying) => {
    const distance = saying.sentence - event.sentence
    if (saying.verb.start < event.trigger.end || distance > LATER.sentencesOn) return false
    if (saying.kind === 'condemn') return false
    if (saying.pointsBack) return distance <= LATER.pointsOn
    if (!events || saying.governs.length === 0) return false
    const ends = Math.max(...saying.governs.map(({ end }) => end))
    const turns = distance > 0 && saying.governs.some((span) => turnsAway(reading, span, event.sentence))
    if (saying.kind === 'deny' && turns) return false
    const isNear =
      distance === 1 || reading.story.text.slice(event.trigger.end, saying.verb.start).includes(';')
    if (distance <= 1 && isNear && !turns && answers(reading, own, saying)) return true
    const isNext = isOpen && distance === 1 && !turns
    return (next === undefined || ends <= next || isNext) && tellsMore(reading, saying)
  })
}

/** The army of the one side after the rebels of the other: it speaks of the same thing. */
const answers = (reading: Reading, own: Saying[], saying: Saying): boolean => {
  const speakers = resolveSpeakers(reading)
  const speakersOf = (one: Saying): Speaker[] => one.speakers.flatMap((words) => speakers.get(words) ?? [])
  return own.some((one) =>
    speakersOf(one).some((left) => speakersOf(saying).some((right) => areOpposed(left, right))),
  )
}

/** What is said holds a word of casualties or of fighting, and no plan. */
const tellsMore = (reading: Reading, { governs, kind }: Saying): boolean => {
  const { words } = wordsOfStory(reading.story)
  const said = [
    ...new Set(governs.toSorted((a, b) => a.start - b.start).flatMap((span) => wordsIn(words, span))),
  ]
  if (said.slice(0, LATER.opening).some(({ lower }) => futureWords.has(lower))) return false
  return (
    kind === 'accuse' ||
    said.some(
      ({ lower }) =>
        moreWords.has(lower) ||
        lexicon.killed.has(lower) ||
        lexicon.injured.has(lower) ||
        harmWords.states.get(lower) === 'missing',
    )
  )
}
