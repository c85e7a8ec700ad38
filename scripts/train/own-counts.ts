import type { FoundCasualty } from '@/lib/reports/count-casualties'
import type { Kind } from '@/lib/reports/harm-words'
import { sumCasualties } from '@/lib/reports/sum-casualties'
import type { GoldEntry } from '../accuracy/gold-report'

/** The number of the report that a count is one of; null: of none. Counts that the annotation leaves open are not in the map. */
export type Owners = Map<FoundCasualty, number | null>

type Numbers = { low: number | null; high: number | null }

const isSame = (one: Numbers | undefined, other: Numbers | undefined): boolean =>
  one !== undefined && other !== undefined && one.low === other.low && one.high === other.high

const MOST = 3 // counts that make up one of an event

/** All choices of one to `most` of some counts, in their order. */
const choices = (counts: FoundCasualty[], most = MOST): FoundCasualty[][] =>
  counts.flatMap((first, index) => [
    [first],
    ...(most > 1 ? choices(counts.slice(index + 1), most - 1).map((rest) => [first, ...rest]) : []),
  ])

const PER_COUNT = 200 // characters that one count more is worth

/**
 * Which counts of a text the annotated casualties are made of: those that add up to them, nearest to the words for the event. `told`: where the words
 * for each report stand.
 */
export const ownersOfCounts = ({ reports }: GoldEntry, counts: FoundCasualty[], told: number[][]): Owners => {
  const owners: Owners = new Map()
  for (const kind of new Set(counts.map((count) => count.kind))) {
    const own = counts.filter((count) => count.kind === kind)
    assign(kind, own, reports, told, owners)
  }
  return owners
}

const assign = (
  kind: Kind,
  counts: FoundCasualty[],
  reports: GoldEntry['reports'],
  told: number[][],
  owners: Owners,
): void => {
  const asked = reports.flatMap(({ casualties }, report) =>
    casualties[kind] ? [{ report, numbers: casualties[kind] }] : [],
  )
  const isCounted = (count: FoundCasualty): boolean => !count.isVague
  const farness = (count: FoundCasualty, report: number): number =>
    Math.min(...(told[report] ?? []).map((at) => Math.abs(at - count.count.start)), 100_000)
  const ways = asked
    .flatMap(({ report, numbers }) =>
      choices(counts.filter(isCounted))
        .filter((some) => isSame(sumCasualties(some)[kind], numbers))
        .map((some) => ({
          report,
          some,
          cost: some.reduce((sum, count) => sum + farness(count, report), 0) + (some.length - 1) * PER_COUNT,
        })),
    )
    .toSorted((one, other) => one.cost - other.cost)
  const isDone = new Set<number>()
  for (const { report, some } of ways) {
    if (isDone.has(report) || some.some((count) => owners.has(count))) continue
    isDone.add(report)
    for (const count of some) owners.set(count, report)
  }
  for (const count of counts) {
    if (owners.has(count) || !isCounted(count)) continue
    const again = asked
      .filter(({ numbers }) => isSame(numbers, count.count))
      .toSorted((one, other) => farness(count, one.report) - farness(count, other.report))[0]
    if (again) owners.set(count, again.report)
    else if (isOfNone(count, asked, isDone)) owners.set(count, null)
  }
}

/** More than any report has, while all reports have theirs; a smaller one may be a part, and another voice or "three more" may be of one. */
const isOfNone = (
  { count, isPart, isMore, isOther }: FoundCasualty,
  asked: { report: number; numbers: Numbers }[],
  isDone: ReadonlySet<number>,
): boolean =>
  !isPart &&
  !isMore &&
  !isOther &&
  asked.every(
    ({ report, numbers }) =>
      isDone.has(report) && (count.low ?? count.high ?? 0) > (numbers.high ?? numbers.low ?? 0),
  )
