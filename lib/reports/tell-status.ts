import attribution from '@/data/lexicon/attribution.json'
import voices from '@/data/lexicon/voices.json'
import type { Actor, Attribution, ReportStatus } from '@/lib/domain'
import { liesIn } from '@/lib/text'
import { findSayings } from './find-sayings'
import type { Saying } from './saying'
import type { EventSpan, Reading } from './reading'
import { countryOfPlace } from './places-of-story'
import { resolveSpeakers } from './resolve-speakers'
import { armedBodies } from './speaker-words'
import { confirmEachOther, type Voice } from './weigh-sources'

type Told = EventSpan & { modality?: 'happened' | 'denied' | 'not-happened'; actors?: Actor[] }
type Status = { status: ReportStatus; statusWhy: string }

const DOUBT_SENTENCES = 3 // sentences after the event in which "neither claim could be confirmed" may stand
const doubt = new RegExp(`(?<!\\p{L})(?:${attribution.doubt.join('|')})`, 'iu')
/** A doubt further on than the next sentence must say that it means what was told before. */
const doubtPoints =
  /(?<!\p{L})(?:neither|claims?|reports?|accounts?|either|allegations?|statements?|figures?|both)(?!\p{L})/iu
const sideVoice = new RegExp(`(?<!\\p{L})(?:${voices.sideVoice.join('|')})(?!\\p{L})`, 'iu')

/**
 * How sure a report is by what its story says, the first rule that holds:
 * 1. denied: only a denial tells of it; disputed: somebody says it and another denies it.
 * 2. claimed: the text says that it could not be checked, or keeps its distance by the verb ("claimed", "accused").
 * 3. confirmed: two sources that do not stand on one side.
 * 4. claimed: the one source is an official or armed body of a side in the conflict, about itself, the enemy or the damage alike: the party has a stake in it.
 *    So is a text that speaks as one side ("the enemy", "our soldiers").
 * 5. reported: all else: the story's own word, residents, medics, monitors, the UN, papers, officials of third countries.
 */
export const tellStatus = (reading: Reading, event: Told, sources: Attribution[]): Status => {
  const sayings = voicesOf(reading, sources)
  const denying = sayings.filter(({ saying }) => saying.kind === 'deny' && isOfEvent(saying, event))
  const affirming = sources.filter((source) => !denying.some(({ source: other }) => other === source))
  const names = (list: Attribution[]): string => list.map(({ name }) => name).join(' and ')
  const deniers = names([...new Set(denying.map(({ source }) => source))])
  if (event.modality === 'denied' || (denying.length > 0 && affirming.length === 0)) {
    if (event.modality === 'denied' && affirming.length > 0 && denying.length > 0)
      return { status: 'disputed', statusWhy: `${names(affirming)} says so, ${deniers} denies it` }
    return {
      status: 'denied',
      statusWhy: deniers ? `only told as denied by ${deniers}` : 'the text denies it',
    }
  }
  if (denying.length > 0)
    return { status: 'disputed', statusWhy: `${names(affirming)} says so, ${deniers} denies it` }
  const doubtful = findDoubt(reading, event)
  if (doubtful) return { status: 'claimed', statusWhy: `the text says that it is unverified: “${doubtful}”` }
  const distant = sayings.find(({ saying }) => saying.kind === 'claim')
  if (distant && affirming.length === 1) {
    const verb = reading.story.text.slice(distant.saying.verb.start, distant.saying.verb.end)
    return {
      status: 'claimed',
      statusWhy: `the text keeps its distance: ${distant.source.name} “${verb}” it`,
    }
  }
  const voices = affirming.flatMap((source) => sayings.find((voice) => voice.source === source) ?? [])
  if (confirmEachOther(voices))
    return { status: 'confirmed', statusWhy: `${names(affirming)} say so, independently of each other` }
  if (affirming.length === 0) return speaksAsSide(reading, event)
  const party = voices.find((voice) => isParty(reading, event, voice))
  if (party)
    return {
      status: 'claimed',
      statusWhy: `${names(affirming)} ${affirming.length > 1 ? 'say' : 'says'} so; ${party.source.name} speaks for a side in the conflict`,
    }
  // A post that says "our soldiers" is a side's, whatever it is signed with.
  const own = speaksAsSide(reading, event)
  return own.status === 'claimed' && voices.some(({ speaker }) => speaker.head === '')
    ? own
    : { status: 'reported', statusWhy: `said by ${names(affirming)}, no party to it` }
}

const voicesOf = (reading: Reading, sources: Attribution[]): Voice[] => {
  const speakers = resolveSpeakers(reading)
  return findSayings(reading).flatMap((saying) =>
    saying.speakers.flatMap((words) => {
      const speaker = speakers.get(words)
      const source =
        speaker && sources.find(({ start, end }) => start === speaker.start && end === speaker.end)
      return source && speaker ? [{ source, saying, speaker }] : []
    }),
  )
}

/** A denial of a practice ("denies targeting civilians") is none of this event. */
const isOfEvent = (
  { governs, pointsBack, verb, sentence }: Saying,
  { trigger, sentence: own }: EventSpan,
): boolean =>
  governs.some(({ start, end }) => start <= trigger.start && trigger.end <= end) ||
  (verb.start > trigger.end && (pointsBack || sentence > own))

const findDoubt = ({ story, sentences }: Reading, { sentence }: EventSpan): string | null => {
  for (let at = sentence; at < sentences.length && at - sentence <= DOUBT_SENTENCES; at++) {
    const span = sentences[at]
    const text = span ? story.text.slice(span.start, span.end) : ''
    const found = doubt.exec(text)
    if (found && (at - sentence <= 1 || doubtPoints.test(text))) return found[0].replaceAll(/\s+/g, ' ')
  }
  return null
}

/** Whether a source has a stake in the conflict; an official of another country has none unless his country acts, suffers or denies in the story. */
const isParty = (reading: Reading, event: Told, { source, speaker }: Voice): boolean => {
  // A side that is only inferred from the place of the event is a local one.
  const { kind, name } = source
  const { side } = speaker
  if (!speaker.isOfficial) return kind === 'side' && side === null
  if (side === null || kind === 'side' || !/^[A-Z]{2}$/.test(side)) return true
  const parties = partiesOf(reading, event, source)
  // An army that speaks wages this war, unless two others do.
  const isArmed = (name.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => armedBodies.has(word))
  return parties.has(side) || (isArmed && parties.size < 2)
}

/** Countries whose forces act in the story, which deny something in it, of the actors, and of the places beside the event. */
const partiesOf = (reading: Reading, { actors = [] }: Told, source: Attribution): Set<string> => {
  const { story, mentions } = reading
  const parties = new Set(actors.flatMap(({ side }) => (side ? [side] : [])))
  for (const saying of findSayings(reading)) {
    if (saying.kind !== 'deny') continue
    for (const words of saying.speakers) parties.add(resolveSpeakers(reading).get(words)?.side ?? '')
  }
  for (const mention of mentions) {
    const country = countryOfPlace(reading, mention.placeId)
    if (!country) continue
    const isHere =
      mention.use !== 'demonym' &&
      mention.use !== 'dateline' &&
      mention.use !== 'metonymic' &&
      !liesIn(mention, source)
    const behind = story.text.slice(mention.end, mention.end + 30)
    if (isHere || armed.test(behind)) parties.add(country)
  }
  return parties
}
const armed = new RegExp(`^(?:['’]s)?\\s+(?:\\p{Ll}+\\s+)?(?:${voices.armed.join('|')})(?!\\p{L})`, 'iu')

/** Without a named source: the word of the story, or of the side as which it speaks. */
const speaksAsSide = ({ story, sentences }: Reading, { sentence }: EventSpan): Status => {
  for (let at = Math.max(0, sentence - 1); at <= sentence + 1; at++) {
    const span = sentences[at]
    const voice = span && sideVoice.exec(story.text.slice(span.start, span.end))
    if (voice) return { status: 'claimed', statusWhy: `the text speaks as one side: “${voice[0]}”` }
  }
  return { status: 'reported', statusWhy: 'told by the story itself' }
}
