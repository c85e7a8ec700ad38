import { casualtyKinds, type EventType, eventTypes, type SubEventType, subEventTypes } from '@/lib/domain'
import type { AnsweredReport } from './answered-report'
import type { GoldDates, GoldReport } from './gold-report'
import { isRightPlace } from './judge-place'

const DAY = 86_400_000 // ms

const typeOf = (subType: SubEventType): EventType | undefined =>
  eventTypes.find((type) => subEventTypes[type].some((own) => own === subType))

export const isRightType = (gold: GoldReport, { eventType }: AnsweredReport): boolean =>
  eventType === gold.eventType ||
  (gold.otherSubEventTypes ?? []).some((subType) => typeOf(subType) === eventType)

export const isRightSubType = (gold: GoldReport, { subEventType }: AnsweredReport): boolean =>
  [gold.subEventType, ...(gold.otherSubEventTypes ?? [])].some((subType) => subType === subEventType)

const later = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)

/** `slack`: days by which the answer may reach beyond; null asks for the very same days. */
const isRightDate = (gold: GoldReport, { dates }: AnsweredReport, slack: number | null): boolean => {
  const accepted: (GoldDates | null)[] = [gold.dates, ...(gold.otherDates ?? [])]
  return accepted.some((right) => {
    if (!right || !dates) return !right && !dates
    if (slack === null) return right.from === dates.from && right.to === dates.to
    return dates.from >= later(right.from, -slack) && dates.to <= later(right.to, slack)
  })
}

/** Lower case, letters and digits only, without articles: "The Interior Ministry" is "interior ministry". */
const plain = (name: string): string =>
  ` ${name
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:the|an|a)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()} `

export const isSameSource = (left: string, right: string): boolean => {
  const [one, other] = [plain(left), plain(right)]
  return one.trim() !== '' && other.trim() !== '' && (one.includes(other) || other.includes(one))
}

/** `ask`: whether one of the gold sources is enough, or each has to be found. No source matches no source. */
const isRightSource = (gold: GoldReport, answer: AnsweredReport, ask: 'some' | 'every'): boolean => {
  const given = answer.attribution ?? []
  if (!gold.attribution.length) return given.length === 0
  return gold.attribution[ask]((name) => given.some((source) => isSameSource(name, source.name)))
}

type Count = { low: number | null; high: number | null } | undefined
/** "No one was hurt" is no count. */
const isCounted = (count: Count): count is Exclude<Count, undefined> => Boolean(count?.low ?? count?.high)

const areRightCasualties = (gold: GoldReport, { casualties }: AnsweredReport): boolean =>
  casualtyKinds.every((kind) => {
    const [right, given] = [gold.casualties[kind], casualties?.[kind]]
    if (!isCounted(right) || !isCounted(given)) return isCounted(right) === isCounted(given)
    return right.low === given.low && right.high === given.high
  })

const tellsCasualties = ({ casualties }: { casualties?: GoldReport['casualties'] | null }): boolean =>
  casualtyKinds.some((kind) => isCounted(casualties?.[kind]))

export const fields = [
  'type',
  'subType',
  'place',
  'date',
  'dateWithinDay',
  'source',
  'everySource',
  'casualties',
  'casualtiesGiven',
  'status',
] as const
export type Field = (typeof fields)[number]

/** Whether each field of an answer is right; null where the field does not apply. */
export const judgeReport = (gold: GoldReport, answer: AnsweredReport): Record<Field, boolean | null> => {
  const casualties = areRightCasualties(gold, answer)
  return {
    type: isRightType(gold, answer),
    subType: isRightSubType(gold, answer),
    place: isRightPlace(gold, answer),
    date: isRightDate(gold, answer, null),
    dateWithinDay: isRightDate(gold, answer, 1),
    source: isRightSource(gold, answer, 'some'),
    everySource: isRightSource(gold, answer, 'every'),
    casualties,
    casualtiesGiven: tellsCasualties(gold) || tellsCasualties(answer) ? casualties : null,
    status: answer.status === gold.status,
  }
}
