import { casualtyKinds, type Count, type Report } from '@/lib/domain'

const isDifferent = (values: string[]): boolean => new Set(values).size > 1

const sayCount = ({ low, high }: Count): string => `${low ?? ''}-${high ?? ''}`

/** Names of the fields on which accounts of one event do not agree; what an account leaves open is no disagreement. */
export const findDifferences = (reports: Report[]): string[] => {
  const differs: string[] = casualtyKinds.flatMap((kind) => {
    const counts = reports.flatMap(({ casualties }) => casualties[kind] ?? [])
    return isDifferent(counts.map(sayCount)) ? [`casualties.${kind}`] : []
  })
  const days = reports.flatMap(({ dates }) => (dates?.precision === 1 ? [`${dates.from} ${dates.to}`] : []))
  if (isDifferent(days)) differs.push('dates')
  const places = reports.flatMap(({ where }) => (where && where.geoPrecision < 3 ? [where.words] : []))
  if (isDifferent(places)) differs.push('where')
  if (isDifferent(reports.map(({ status }) => (status === 'denied' ? 'denied' : 'told'))))
    differs.push('status')
  const initiators = reports.flatMap(
    ({ actors }) => actors.find(({ role }) => role === 'initiator')?.side ?? [],
  )
  if (isDifferent(initiators)) differs.push('actors')
  return differs
}
