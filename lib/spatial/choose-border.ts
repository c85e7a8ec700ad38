import { areaIdSchema, type Mention, type Place, placeIdSchema } from '@/lib/domain'
import { countryName } from './country-name'
import { findBorderLine } from './find-border-line'
import type { BorderLands, Land, Reading, Sentence } from './found'
import type { BorderWords, Named } from './item'
import type { AreaOf } from './outlines'

const mostCountries = 8 // of the story, nearest first, that are tried as neighbours

const toLand = (mention: Mention, place: Place): Land => ({
  anchor: { start: mention.start, end: mention.end, placeId: place.id },
  place,
  name: place.name,
})

const landOf = ({ mention, place }: Named): Land | null => place && toLand(mention, place)

/** The country of a place as a land of its own, with the mention that tells of it. */
const countryOf = (mention: Mention, place: Place): Land | null => {
  if (place.kind === 'country') return toLand(mention, place)
  if (!place.country) return null
  const id = `country:${place.country}`
  return toLand(mention, {
    id: placeIdSchema.parse(id),
    name: countryName(place.country),
    kind: 'country',
    country: place.country,
    point: place.point,
    areaIds: [areaIdSchema.parse(id)],
    source: place.source,
  })
}

/** Countries named or meant around a position, the same sentence first, then nearest before, then behind. */
const countriesAround = (reading: Reading, sentence: Sentence, position: number): Land[] => {
  const places = new Map(reading.places.map((place) => [String(place.id), place]))
  const rank = ({ start }: Mention): number => {
    const isHere = start >= sentence.start && start < sentence.end
    return Math.abs(start - position) + (isHere ? 0 : start < position ? 1e6 : 2e6)
  }
  const found = new Map<string, Land>()
  for (const mention of reading.mentions.toSorted((a, b) => rank(a) - rank(b))) {
    const place = mention.placeId && places.get(mention.placeId)
    const land = place ? countryOf(mention, place) : null
    if (land && !found.has(land.place.id)) found.set(land.place.id, land)
  }
  return [...found.values()].slice(0, mostCountries)
}

/** The lands of a border in words, and on whose side the sentence puts what it tells; null when no such border is known. */
export const chooseBorder = (
  reading: Reading,
  sentence: Sentence,
  {
    words,
    start,
    end,
    isInside,
    isNear,
  }: { words: BorderWords; start: number; end: number; isInside: boolean; isNear: boolean },
  areaOf: AreaOf,
): BorderLands | null => {
  const isNeighbour = (one: Land, other: Land): boolean =>
    findBorderLine(one.place, other.place, areaOf).length > 0
  const [first, second] = words.countries.flatMap((country) => landOf(country) ?? [])
  const around = countriesAround(reading, sentence, start)
  let pair: [Land, Land] | null = null
  if (first && second) pair = isNeighbour(first, second) ? [first, second] : null
  else if (first && words.form !== 'same') {
    const other = around.find((land) => isNeighbour(first, land))
    pair = other ? [first, other] : null
  } else {
    for (const [at, land] of around.entries()) {
      const other: Land | null | undefined = pair
        ? null
        : around.slice(at + 1).find((each) => isNeighbour(land, each))
      if (other) pair = [land, other]
    }
  }
  if (!pair && first && isInside && findBorderLine(first.place, null, areaOf).length) {
    return { owner: first, other: null, side: first, within: null }
  }
  if (!pair) return null
  const [owner, other] = pair
  const evidence = findSide(reading, sentence, { owner, other, start, end })
  const isOpen = words.form === 'pair' || words.form === 'same'
  const usual = isOpen ? null : isNear && words.form === 'owner-other' ? owner : other
  // "50 km from the Ukrainian border" is measured by who comes from outside, "near Niger’s border with Mali" is in Niger.
  const side = isInside ? owner : (evidence.side ?? usual)
  return { owner, other, side, within: isInside ? null : evidence.within }
}

type Evidence = { side: Land | null; within: Place | null }

const isIn = (place: Place, land: Land): boolean =>
  place.id === land.place.id || (land.place.kind === 'country' && place.country === land.place.country)

/** "on the Ukrainian side", a town or province of one land in the same sentence, "in Russia". */
const findSide = (
  { story, mentions, places }: Reading,
  sentence: Sentence,
  { owner, other, start, end }: { owner: Land; other: Land; start: number; end: number },
): Evidence => {
  const byId = new Map(places.map((place) => [String(place.id), place]))
  let best: Evidence & { weight: number } = { side: null, within: null, weight: 0 }
  for (const mention of mentions) {
    if (mention.start < sentence.start || mention.end > sentence.end) continue
    if (mention.start >= start && mention.end <= end) continue
    const place = mention.placeId && byId.get(mention.placeId)
    if (!place) continue
    const side = isIn(place, owner) ? owner : isIn(place, other) ? other : null
    if (!side) continue
    const before = story.text.slice(Math.max(0, mention.start - 12), mention.start)
    const isNamedSide = /^(?:'s|’s)?\s+(?:side|territory|soil)\b/u.test(story.text.slice(mention.end))
    const isPlain = mention.use === 'literal' && mention.kind !== 'country'
    const isInside = /\b(?:in|inside|into|within)\s+(?:the\s+)?$/u.test(before) && mention.use !== 'demonym'
    const weight = isNamedSide ? 4 : isPlain ? 3 : isInside ? 2 : 0
    if (weight <= best.weight) continue
    best = { side, within: place.kind === 'admin1' ? place : null, weight }
  }
  return best
}
