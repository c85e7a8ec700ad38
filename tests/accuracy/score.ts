import { z } from 'zod'

const toponymSchema = z.object({
  start: z.number(),
  end: z.number(),
  name: z.string(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  /** Set for countries, continents and admin-1 units: radius of a disc as large as the unit. */
  radiusKm: z.number().optional(),
})

/** One line of a corpus: places marked in the text, or (event corpora) one point for the whole text. */
export const corpusDocumentSchema = z.object({
  id: z.coerce.string(),
  text: z.string(),
  date: z.string().optional(),
  toponyms: z.array(toponymSchema).optional(),
  lat: z.number().optional(),
  lon: z.number().optional(),
})
export type CorpusDocument = z.infer<typeof corpusDocumentSchema>

type Point = { lat: number | null; lon: number | null }
type Placed = { lat: number; lon: number }
export type Answer = Point & { start: number; end: number; use: string }

/** What one document adds to the figures. */
export type Tally = {
  gold: number
  predicted: number
  matched: number
  /** Gold toponyms with a coordinate; only these count for resolution and end to end. */
  located: number
  /** Predictions that count end to end: all but those matched to a gold toponym without coordinate. */
  predictedLocated: number
  /** km between answer and gold, of the matched ones that have a gold coordinate; 20038 when unresolved. */
  errorsKm: number[]
  /** km between the document's one gold point and the first answer; event corpora only. */
  eventErrorKm: number | null
}

const EARTH_RADIUS = 6371.0088 // km
const FARTHEST = 20038 // km, half the way round: stands for "not resolved"
const RADIANS = Math.PI / 180

export const distanceKm = (from: Placed, to: Placed): number => {
  const latitude = (to.lat - from.lat) * RADIANS
  const longitude = (to.lon - from.lon) * RADIANS
  const chord =
    Math.sin(latitude / 2) ** 2 +
    Math.cos(from.lat * RADIANS) * Math.cos(to.lat * RADIANS) * Math.sin(longitude / 2) ** 2
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)))
}

const isPlaced = (point: Point): point is Placed => point.lat !== null && point.lon !== null

const overlap = (left: { start: number; end: number }, right: { start: number; end: number }): number =>
  Math.min(left.end, right.end) - Math.max(left.start, right.start)

/** Matches answers to gold one to one, exact spans first, then by largest overlap. Result: index of the answer per gold toponym, or -1. */
const match = (gold: CorpusDocument['toponyms'] & object, answers: Answer[]): number[] => {
  const answerOf = gold.map(() => -1)
  const taken = answers.map(() => false)
  const pairs: { size: number; goldIndex: number; answerIndex: number }[] = []
  gold.forEach((toponym, goldIndex) => {
    answers.forEach((answer, answerIndex) => {
      const isExact = toponym.start === answer.start && toponym.end === answer.end
      const size = isExact ? Infinity : overlap(toponym, answer)
      if (size > 0) pairs.push({ size, goldIndex, answerIndex })
    })
  })
  pairs.sort(
    (a, b) =>
      (a.size === b.size ? 0 : b.size - a.size) || a.goldIndex - b.goldIndex || a.answerIndex - b.answerIndex,
  )
  for (const { goldIndex, answerIndex } of pairs) {
    if (answerOf[goldIndex] !== -1 || taken[answerIndex]) continue
    answerOf[goldIndex] = answerIndex
    taken[answerIndex] = true
  }
  return answerOf
}

const distinct = (answers: Answer[]): Answer[] => {
  const seen = new Set<string>()
  return answers.filter(({ start, end }) => {
    const key = `${start}:${end}`
    return !seen.has(key) && seen.add(key)
  })
}

/** The answers that count, and for each gold toponym the index of its answer, or -1. */
export const pairUp = (
  gold: CorpusDocument['toponyms'] & object,
  given: Answer[],
  dropUses: string[],
): { answers: Answer[]; answerOf: number[] } => {
  const answers = distinct(given.filter(({ use }) => !dropUses.includes(use)))
  return { answers, answerOf: match(gold, answers) }
}

/** Scores one document with countries and admin-1 units as areas (a point inside the disc counts as right). */
export const scoreDocument = (document: CorpusDocument, given: Answer[], dropUses: string[]): Tally => {
  const gold = document.toponyms
  if (!gold) {
    const first = given.find(isPlaced)
    const at =
      document.lat !== undefined && document.lon !== undefined
        ? { lat: document.lat, lon: document.lon }
        : null
    const eventErrorKm = first && at && isPlaced(first) ? distanceKm(first, at) : FARTHEST
    return { gold: 0, predicted: 0, matched: 0, located: 0, predictedLocated: 0, errorsKm: [], eventErrorKm }
  }
  const { answers, answerOf } = pairUp(gold, given, dropUses)
  const errorsKm: number[] = []
  let matched = 0
  let located = 0
  let withoutCoordinate = 0
  gold.forEach((toponym, index) => {
    const answer = answers[answerOf[index] ?? -1]
    if (answer) matched++
    if (!isPlaced(toponym)) {
      if (answer) withoutCoordinate++
      return
    }
    located++
    if (!answer) return
    const error = isPlaced(answer) ? distanceKm(answer, toponym) : FARTHEST
    errorsKm.push(toponym.radiusKm && error <= toponym.radiusKm ? 0 : error)
  })
  return {
    gold: gold.length,
    predicted: answers.length,
    matched,
    located,
    predictedLocated: answers.length - withoutCoordinate,
    errorsKm,
    eventErrorKm: null,
  }
}

export type Figures = {
  documents: number
  precision: number
  recall: number
  /** Recognition, spans that overlap. */
  f1: number
  /** Of the recognised names with a gold coordinate: share placed within 161 km. */
  within161: number
  /** Recognised and placed within 161 km. */
  endToEnd: number
  /** Event corpora: share of documents whose first answer lies within 20 km. */
  event20: number | null
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
const harmonic = (precision: number, recall: number): number =>
  ratio(2 * precision * recall, precision + recall)

export const sumUp = (tallies: Tally[]): Figures => {
  const total = (field: 'gold' | 'predicted' | 'matched' | 'located' | 'predictedLocated'): number =>
    tallies.reduce((sum, tally) => sum + tally[field], 0)
  const errors = tallies.flatMap((tally) => tally.errorsKm)
  const right = errors.filter((error) => error <= 161).length
  const events = tallies.flatMap((tally) => (tally.eventErrorKm === null ? [] : [tally.eventErrorKm]))
  const precision = ratio(total('matched'), total('predicted'))
  const recall = ratio(total('matched'), total('gold'))
  return {
    documents: tallies.length,
    precision,
    recall,
    f1: harmonic(precision, recall),
    within161: ratio(right, errors.length),
    endToEnd: harmonic(ratio(right, total('predictedLocated')), ratio(right, total('located'))),
    event20: events.length ? ratio(events.filter((error) => error <= 20).length, events.length) : null,
  }
}
