import type { Count, Report } from '@/lib/domain'

const sameCount = (one: Count | undefined, other: Count | undefined): boolean =>
  !one ||
  !other ||
  (one.low === other.low && one.high === other.high) ||
  (one.high ?? Infinity) >= (other.low ?? 0)

/** Whether a later report of a story may tell of the same event as an earlier one: nothing in it says otherwise. */
const isRepeat = (first: Report, later: Report): boolean => {
  if (first.eventType !== later.eventType || first.subEventType !== later.subEventType) return false
  if (first.start < later.end && later.start < first.end) return false
  const [one, other] = [first.where, later.where]
  const samePlace =
    !other ||
    one?.words === other.words ||
    (one !== null && one.placeId !== null && one.placeId === other.placeId)
  const sameDays =
    !first.dates || !later.dates || (first.dates.from <= later.dates.to && later.dates.from <= first.dates.to)
  return samePlace && sameDays && sameCount(first.casualties.killed, later.casualties.killed)
}

/** What headline, caption and later paragraphs tell once more points to the first report of it. */
export const markRepeats = (reports: Report[]): Report[] => {
  const marked: Report[] = []
  for (const report of reports) {
    const first = marked.find((earlier) => !earlier.repeatOf && isRepeat(earlier, report))
    marked.push(first ? { ...report, repeatOf: first.id } : report)
  }
  return marked
}
