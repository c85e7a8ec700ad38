import { bearing, distance } from '@turf/turf'
import type { Mention, Place } from '@/lib/domain'
import type { Reading, Sentence, Target } from './found'
import type { Bearing, Distance } from './item'

const fit = {
  offShare: 0.35, //   of the distance that a place may be off to be the one meant
  offKm: 5,
  offDegrees: 60,
  sentences: 3, //     looked back over, the sentence itself not counted
}

type Candidate = { mention: Mention; place: Place | null }

/** Named settlements before a position, nearest first, each place once. */
const settlementsBefore = (reading: Reading, sentence: Sentence, position: number): Candidate[] => {
  const from = reading.sentences[Math.max(0, sentence.index - fit.sentences)]?.start ?? 0
  const places = new Map(reading.places.map((place) => [String(place.id), place]))
  const seen = new Set<string>()
  const found: Candidate[] = []
  for (const mention of reading.mentions.toReversed()) {
    if (mention.end > position || mention.start < from || mention.use === 'demonym') continue
    if (mention.kind !== 'settlement' && mention.kind !== 'facility') continue
    if (mention.why === 'too-vague') continue
    const key = mention.placeId ?? mention.surface
    if (seen.has(key)) continue
    seen.add(key)
    found.push({ mention, place: (mention.placeId && places.get(mention.placeId)) || null })
  }
  return found
}

/** Whether the second place lies where the words say, seen from the first. */
const fits = (from: Candidate, to: Candidate, said: Distance | null, towards: Bearing | null): boolean => {
  if (!from.place || !to.place || !said?.km) return false
  const off = Math.abs(distance(from.place.point, to.place.point) - said.km)
  if (off > Math.max(fit.offKm, said.km * fit.offShare)) return false
  if (!towards) return true
  const turn = Math.abs(bearing(from.place.point, to.place.point) - towards.degrees) % 360
  return Math.min(turn, 360 - turn) <= fit.offDegrees
}

/**
 * The place that "40 km south" is measured from when it is named before: the one from which the place spoken of lies so. The place spoken
 * of ("Lyman, 20 km to the west, …") is never its own anchor when another is known.
 */
export const chooseEarlier = (
  reading: Reading,
  sentence: Sentence,
  {
    position,
    said,
    towards,
    hasSubject,
  }: { position: number; said: Distance | null; towards: Bearing | null; hasSubject: boolean },
): Target | null => {
  const candidates = settlementsBefore(reading, sentence, position)
  const [nearest] = candidates
  if (!nearest) return null
  const others = candidates.slice(1)
  const between = reading.story.text.slice(nearest.mention.end, position)
  const isApposed =
    said !== null &&
    nearest.mention.start >= sentence.start &&
    /^\s*(?:[(–—-]|,(?!\s+(?:and|but|while|with)\b))/u.test(between)
  const isSubject = isApposed || hasSubject
  const verified = others.find((other) => fits(other, nearest, said, towards))
  const chosen = verified ?? (isSubject ? (others[0] ?? (isApposed ? null : nearest)) : nearest)
  return chosen && toTarget(chosen)
}

const toTarget = ({ mention, place }: Candidate): Target => ({
  anchor: { start: mention.start, end: mention.end, placeId: mention.placeId },
  place,
  name: place?.name ?? mention.surface,
})
