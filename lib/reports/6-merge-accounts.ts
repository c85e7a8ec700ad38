import { type Account, type Event, eventIdSchema, isRefused, type Report, type ReportId } from '@/lib/domain'
import { foldName } from '@/lib/text/fold-name'
import { isCopy, tellSame } from './compare-tellings'
import { decidedReport } from './decided-report'
import { findDifferences } from './find-differences'
import type { Telling } from './telling'
import { createTellingIndex } from './telling-index'
import { tellEventStatus, type Voice } from './tell-event-status'

/** The order in which reports found an event: decided by hand first, then the best placed and dated, so that vaguer ones join it. */
const compareQuality = (left: Telling, right: Telling): number => {
  const hand = ({ report }: Telling): number =>
    report.corrected?.some(({ type }) => type === 'place' || type === 'pin' || type === 'dates') ? 0 : 1
  const place = ({ report }: Telling): number => report.where?.geoPrecision ?? 4
  const date = ({ report }: Telling): number => report.dates?.precision ?? 4
  return (
    hand(left) - hand(right) ||
    place(left) - place(right) ||
    date(left) - date(right) ||
    (left.publishedAt ?? '~').localeCompare(right.publishedAt ?? '~') ||
    (left.report.id < right.report.id ? -1 : 1)
  )
}

/** What analysts decided: reports that tell of one event, and pairs that do not. */
type Decisions = { together: readonly ReportId[][]; apart: readonly [ReportId, ReportId][] }

/**
 * Reports by the event they tell of; each group is held together by its first, so that chains do not drift. What was decided goes before what
 * is alike.
 */
const groupTellings = (tellings: Telling[], { together, apart }: Decisions): Telling[][] => {
  const groups: Telling[][] = []
  const index = createTellingIndex<Telling[]>()
  const setOf = new Map(together.flatMap((set) => set.map((id) => [id, set] as const)))
  const groupOf = new Map<readonly ReportId[], Telling[]>()
  const isApart = readPairs(apart)
  for (const telling of [...tellings].sort(compareQuality)) {
    const set = setOf.get(telling.report.id)
    const group =
      (set && groupOf.get(set)) ??
      [...index.find(telling)].find(
        (others) =>
          others[0] && tellSame(others[0], telling) && !others.some((other) => isApart(other, telling)),
      )
    const joined = group ?? [telling]
    if (set) groupOf.set(set, joined)
    if (group) group.push(telling)
    else {
      groups.push(joined)
      index.add(telling, joined)
    }
  }
  return groups
}

const readPairs = (pairs: Decisions['apart']): ((one: Telling, other: Telling) => boolean) => {
  const known = new Set(pairs.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]))
  return (one, other) => known.size > 0 && known.has(`${one.report.id} ${other.report.id}`)
}

/** Key of the origin of each telling: the first story of a set of copies. */
const findOrigins = (group: Telling[]): string[] => {
  const firsts: Telling[] = []
  return group.map((telling) => {
    const known = firsts.find(
      (first) => first.report.storyId === telling.report.storyId || isCopy(first, telling),
    )
    if (!known) firsts.push(telling)
    return (known ?? telling).report.storyId
  })
}

const SHORTEST_NAME = 4 // letters from which one name inside another is the same source

const isSameSource = (left: string, right: string): boolean =>
  left === right ||
  (left.length >= SHORTEST_NAME && right.includes(left)) ||
  (right.length >= SHORTEST_NAME && left.includes(right))

type Voiced = Voice & { account: Account; sources: string[] }

const nameOf = ({ report, publisher }: Telling): string =>
  report.attribution.map(({ name }) => name).join(', ') || (publisher ?? 'the paper itself')

const sourcesOf = ({ report, publisher }: Telling): string[] =>
  report.attribution.length > 0
    ? report.attribution.map(({ name }) => foldName(name))
    : [`paper ${publisher ? foldName(publisher) : report.storyId}`]

/** Accounts of a group, the earliest first: one for every origin and source. */
const listAccounts = (group: Telling[]): Voiced[] => {
  const origins = findOrigins(group)
  const accounts: Voiced[] = []
  group.forEach((telling, index) => {
    const { report } = telling
    const origin = origins[index] ?? report.storyId
    const sources = sourcesOf(telling)
    const known = accounts.find(
      ({ account, sources: others }) =>
        account.origin === origin &&
        account.status === report.status &&
        sources.some((source) => others.some((other) => isSameSource(source, other))),
    )
    if (known) {
      known.account.reportIds.push(report.id)
      return
    }
    accounts.push({
      report,
      name: nameOf(telling),
      side: report.attribution[0]?.side ?? null,
      sources,
      account: {
        storyId: report.storyId,
        reportIds: [report.id],
        origin,
        source: report.attribution[0]?.name ?? null,
        status: report.status,
      },
    })
  })
  return accounts
}

/** One account of every set that shares an origin or a source: two papers that quote one agency are one. */
const findIndependent = (accounts: Voiced[]): Voiced[] => {
  const chosen: Voiced[] = []
  for (const voice of accounts) {
    const isEcho = chosen.some(
      ({ account, sources }) =>
        account.origin === voice.account.origin ||
        sources.some((source) => voice.sources.some((other) => isSameSource(source, other))),
    )
    if (!isEcho) chosen.push(voice)
  }
  return chosen
}

const toEvent = (group: Telling[]): Event | null => {
  const [lead] = group
  if (!lead) return null
  const accounts = listAccounts(group)
  const independent = findIndependent(accounts)
  const first = group.reduce((left, right) => (isEarlier(right, left) ? right : left))
  const reports: Report[] = group.map(({ report }) => report)
  const typed = decidedReport(reports, 'event-type')
  const stated = decidedReport(reports, 'status')
  return {
    id: eventIdSchema.parse(`event:${first.report.id}`),
    eventType: (typed ?? lead.report).eventType,
    subEventType: typed
      ? typed.subEventType
      : (lead.report.subEventType ?? reports.find(({ subEventType }) => subEventType)?.subEventType ?? null),
    leadReportId: lead.report.id,
    accounts: accounts.map(({ account }) => account),
    independent: independent.length,
    ...(stated
      ? { status: stated.status, statusWhy: stated.statusWhy }
      : tellEventStatus(accounts, independent)),
    differs: findDifferences(reports),
  }
}

const isEarlier = (left: Telling, right: Telling): boolean => {
  const [one, two] = [left.publishedAt ?? '~', right.publishedAt ?? '~']
  return one === two ? left.report.id < right.report.id : one < two
}

/**
 * The events that the reports of many stories tell of: what happened at one place, on one day, of one kind. Copies of one text are one
 * origin, accounts of one attributed source one claim; what differs between accounts is kept. Reports that repeat another of their
 * story are left out, and those that an analyst refused. Pure; the order of the tellings makes no difference.
 */
export const mergeAccounts = (
  tellings: Telling[],
  decisions: Decisions = { together: [], apart: [] },
): Event[] =>
  groupTellings(
    tellings.filter(({ report }) => !report.repeatOf && !isRefused(report)),
    decisions,
  )
    .flatMap((group) => toEvent(group) ?? [])
    .sort((left, right) => (left.id < right.id ? -1 : 1))
