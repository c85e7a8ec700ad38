import attribution from '@/data/lexicon/attribution.json'
import voices from '@/data/lexicon/voices.json'
import type { Span } from '@/lib/text'
import type { EventSpan, Reading } from './reading'
import type { Saying } from './saying'
import { turnsAway } from './turns-away'

const CARRY = {
  sentencesOn: 3, // sentences that may go on telling what somebody said
}

const wordIn = (patterns: string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${patterns.join('|')})(?!\\p{L})`, 'iu')
const summary = wordIn(attribution.summaries)
const sideVoice = wordIn(voices.sideVoice)

/**
 * Whose account a sentence goes on with when it names nobody: "Two mines exploded, police said. The first hit …". A sentence that turns to another
 * time or place is the story's own word, unless what was said sums up several deeds, which are told one by one after it.
 */
export const carriedSayings = (reading: Reading, sayings: Saying[], event: EventSpan): Saying[] => {
  const { story, sentences } = reading
  const textOf = (span: Span | undefined): string => (span ? story.text.slice(span.start, span.end) : '')
  if (sayings.some(({ sentence }) => sentence === event.sentence)) return []
  for (let at = event.sentence - 1; at >= 0 && event.sentence - at <= CARRY.sentencesOn; at--) {
    const [here, after] = [sentences[at], sentences[at + 1]]
    if (!here || !after || /\n/.test(story.text.slice(here.end, after.start))) return []
    const last = sayings.findLast(({ sentence }) => sentence === at)
    if (!last) continue
    if (last.kind === 'deny' || last.kind === 'accuse' || last.pointsBack) return []
    const between = sentences.slice(at + 1, event.sentence + 1)
    const said = last.governs.map(textOf).join(' ')
    const isSummary = summary.test(said)
    const isVoice = between.some((span) => sideVoice.test(textOf(span)))
    const turns =
      between.some((span) => turnsAway(reading, span, last.sentence)) ||
      /(?<!\p{L})had(?!\p{L})/u.test(story.text.slice(after.start, event.trigger.start))
    return isSummary || isVoice || !turns ? [last] : []
  }
  return []
}
