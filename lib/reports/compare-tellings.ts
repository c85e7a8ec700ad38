import type { Count, EventType, GeoPrecision, Report, SubEventType } from '@/lib/domain'
import { distanceApart, toVectors } from '@/lib/geoparse'
import { comparePrints } from './print-passage'
import type { Telling } from './telling'

/** What speaks for two reports telling of one event; they do from `enough` on. */
const WEIGHT = {
  samePlace: 3,
  near: 2,
  within: 0.5, //      one names only the region or country
  sameDay: 2,
  overlapping: 1,
  nextDay: 0.5, //     told by night, or across time zones
  sameKind: 2,
  likeKind: 0.5, //    "an attack" and "a strike"
  sameCount: 2,
  overlappingCount: 1,
  otherCount: -1.5,
  otherSide: -3,
  copied: 4,
  enough: 5.5,
}

const REACH = { 1: 8, 2: 30, 3: 200 } as const // km, by geo_precision
const KM_PER_DEGREE = 111.2 // of latitude

/** km that a report can lie from where it says; two of one event lie no further apart than both together. */
export const reachOf = (geoPrecision: GeoPrecision): number => REACH[geoPrecision]

const TIMES = 3 // counts further apart than this are of two events, not of two stages of one toll
const COPIED = 0.5 // estimated share of shingles from which two passages are one text

type Family = 'strike' | 'clash' | 'capture' | 'attack' | 'abduction' | 'protest' | 'other'

/** Sub-event types that papers use for one another. */
const FAMILY: Partial<Record<SubEventType, Family>> = {
  'air-drone-strike': 'strike',
  'shelling-artillery-missile-attack': 'strike',
  'remote-explosive-landmine-ied': 'strike',
  'suicide-bomb': 'strike',
  'chemical-weapon': 'strike',
  grenade: 'strike',
  'armed-clash': 'clash',
  'government-regains-territory': 'capture',
  'non-state-actor-overtakes-territory': 'capture',
  'non-violent-transfer-of-territory': 'capture',
  attack: 'attack',
  'sexual-violence': 'attack',
  'abduction-forced-disappearance': 'abduction',
}

const FAMILY_OF_TYPE: Record<EventType, Family> = {
  battles: 'clash',
  'explosions-remote-violence': 'strike',
  'violence-against-civilians': 'attack',
  protests: 'protest',
  riots: 'protest',
  'strategic-developments': 'other',
  other: 'other',
}

const LIKE = new Set(
  ['attack|strike', 'attack|clash', 'clash|strike', 'capture|clash'].flatMap((pair) => [
    pair,
    pair.split('|').reverse().join('|'),
  ]),
)

const familyOf = ({ eventType, subEventType }: Report): Family =>
  (subEventType && FAMILY[subEventType]) ?? FAMILY_OF_TYPE[eventType]

const compareKinds = (left: Report, right: Report): number | null => {
  const [one, two] = [familyOf(left), familyOf(right)]
  if (one === two) {
    const isLoose = one === 'other' && left.subEventType !== right.subEventType
    return isLoose ? null : WEIGHT.sameKind
  }
  return LIKE.has(`${one}|${two}`) ? WEIGHT.likeKind : null
}

const comparePlaces = (left: Report, right: Report): number | null => {
  const [one, two] = [left.where, right.where]
  if (!one?.point || !two?.point) return null
  const reach = REACH[one.geoPrecision] + REACH[two.geoPrecision]
  if (Math.abs(one.point[1] - two.point[1]) * KM_PER_DEGREE > reach) return null // most pairs end here
  const coarsest = Math.max(one.geoPrecision, two.geoPrecision)
  if (one.placeId && one.placeId === two.placeId) return coarsest === 3 ? WEIGHT.within : WEIGHT.samePlace
  const km = distanceApart(toVectors([one.point]), toVectors([two.point]))
  if (km > reach) return null
  return coarsest === 3 ? WEIGHT.within : WEIGHT.near
}

const DAY = 86_400_000 // ms

/** First and last day that a report can mean, as numbers of days; null when nothing tells. */
export const daysOf = ({ report, publishedAt }: Telling): [number, number] | null => {
  const day = (text: string): number => Math.floor(Date.parse(text) / DAY)
  if (report.dates) return [day(report.dates.from), day(report.dates.to)]
  if (!publishedAt) return null
  const last = day(publishedAt)
  return [last - UNTOLD, last]
}

const UNTOLD = 2 // days before publication in which something without a date happened

const compareDays = (left: Telling, right: Telling): number | null => {
  const [one, two] = [daysOf(left), daysOf(right)]
  if (!one || !two) return null
  const gap = Math.max(one[0] - two[1], two[0] - one[1])
  if (gap > 1) return null
  if (gap === 1) return WEIGHT.nextDay
  const isExact = one[0] === one[1] && two[0] === two[1]
  return isExact ? WEIGHT.sameDay : WEIGHT.overlapping
}

const compareCount = (left: Count | undefined, right: Count | undefined): number => {
  if (!left || !right) return 0
  const bounds = ({ low, high }: Count): [number, number] => [low ?? 0, high ?? Infinity]
  const [[lowOne, highOne], [lowTwo, highTwo]] = [bounds(left), bounds(right)]
  if (lowOne === lowTwo && highOne === highTwo) return WEIGHT.sameCount
  if (lowOne <= highTwo && lowTwo <= highOne) return WEIGHT.overlappingCount
  const [less, more] = highOne < lowTwo ? [highOne, lowTwo] : [highTwo, lowOne]
  return more > TIMES * Math.max(1, less) ? WEIGHT.otherCount : 0
}

const compareSides = (left: Report, right: Report): number => {
  const sideOf = ({ actors }: Report): string | null =>
    actors.find(({ role }) => role === 'initiator')?.side ?? null
  const [one, two] = [sideOf(left), sideOf(right)]
  return one && two && one !== two && familyOf(left) !== 'clash' ? WEIGHT.otherSide : 0
}

/** Is one passage a copy of the other: a wire story and its reprint? */
export const isCopy = (left: Telling, right: Telling): boolean =>
  !!left.print && !!right.print && comparePrints(left.print, right.print) >= COPIED

/** Do two reports tell of the same event? Two of one story only when nothing at all tells them apart. */
export const tellSame = (left: Telling, right: Telling): boolean => {
  const kind = compareKinds(left.report, right.report)
  if (kind === null) return false
  if (isCopy(left, right)) return true
  const place = comparePlaces(left.report, right.report)
  if (place === null) return false
  const day = compareDays(left, right)
  if (day === null) return false
  const counts =
    compareCount(left.report.casualties.killed, right.report.casualties.killed) +
    compareCount(left.report.casualties.injured, right.report.casualties.injured)
  const score = kind + place + day + counts + compareSides(left.report, right.report)
  const isOneStory = left.report.storyId === right.report.storyId
  return score >= (isOneStory ? WEIGHT.samePlace + WEIGHT.sameDay + WEIGHT.sameKind : WEIGHT.enough)
}
