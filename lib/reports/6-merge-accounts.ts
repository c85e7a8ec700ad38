import { type Account, type Event, eventIdSchema, type Report } from '@/lib/domain'
import { foldName } from '@/lib/text/fold-name'
import { isCopy, tellSame } from './compare-tellings'
import { findDifferences } from './find-differences'
import type { Telling } from './telling'
import { createTellingIndex } from './telling-index'
import { tellEventStatus, type Voice } from './tell-event-status'

/** The order in which reports found an event: the best placed and dated first, so that vaguer ones join it. */
const compareQuality = (left: Telling, right: Telling): number => {
  const place = ({ report }: Telling): number => report.where?.geoPrecision ?? 4
  const date = ({ report }: Telling): number => report.dates?.precision ?? 4
  return (
    place(left) - place(right) ||
    date(left) - date(right) ||
    (left.publishedAt ?? '~').localeCompare(right.publishedAt ?? '~') ||
    (left.report.id < right.report.id ? -1 : 1)
  )
}

/** Reports by the event they tell of; each group is held together by its first, so that chains do not drift. */
const groupTellings = (tellings: Telling[]): Telling[][] => {
  const groups: Telling[][] = []
  const index = createTellingIndex<Telling[]>()
  for (const telling of [...tellings].sort(compareQuality)) {
    const group = [...index.find(telling)].find(([lead]) => lead && tellSame(lead, telling))
    if (group) {
      group.push(telling)
      continue
    }
    const fresh = [telling]
    groups.push(fresh)
    index.add(telling, fresh)
  }
  return groups
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
  return {
    id: eventIdSchema.parse(`event:${first.report.id}`),
    eventType: lead.report.eventType,
    subEventType:
      lead.report.subEventType ?? reports.find(({ subEventType }) => subEventType)?.subEventType ?? null,
    leadReportId: lead.report.id,
    accounts: accounts.map(({ account }) => account),
    independent: independent.length,
    ...tellEventStatus(accounts, independent),
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
 * story are left out. Pure; the order of the tellings makes no difference.
 */
export const mergeAccounts = (tellings: Telling[]): Event[] =>
  groupTellings(tellings.filter(({ report }) => !report.repeatOf))
    .flatMap((group) => toEvent(group) ?? [])
    .sort((left, right) => (left.id < right.id ? -1 : 1))
