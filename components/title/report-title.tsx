import { type EventCollection, useView } from '@/lib/client'
import type { EventId } from '@/lib/domain'
import { isFiltered } from '@/lib/link'
import type { DayCounts } from '@/components/timeline/day-counts'
import { countOf, formatCount } from '@/components/words/old'
import { compareSentence } from './compare-sentence'
import { reportSentence } from './report-sentence'
import { spanOfView } from './span-of-view'
import { ViewTitle } from './view-title'

type Props = {
  events: EventCollection | undefined
  failed: boolean
  /** While two spans are compared. */
  compared:
    (Parameters<typeof compareSentence>[0] & { before: number; after: number; truncated: boolean }) | null
  timeline: DayCounts | undefined
  selected: EventId | null
  onFilters: () => void
}

/** The reports that are shown, as a sentence. */
export const ReportTitle = ({ events, failed, compared, timeline, selected, onFilters }: Props) => {
  const [view] = useView()
  const chosen = events?.features.find(({ id }) => id === selected)?.properties ?? null
  const span = timeline && spanOfView(timeline, { ...view, undatedOnly: view.undated === 'only' })
  if (compared && !chosen)
    return (
      <ViewTitle
        sentence={compareSentence(compared)}
        onFilters={onFilters}
        meta={
          <>
            {countOf(compared.before, 'report')} in A, {formatCount(compared.after)} in B. The same kind of
            event at the same place counts once.
            {compared.truncated && ' Of each only the newest are compared.'}
          </>
        }
      />
    )
  return (
    <ViewTitle
      sentence={sentenceOf(events, failed, chosen, isFiltered(view))}
      onFilters={onFilters}
      meta={
        events &&
        (events.total > 0 ? (
          <>
            {chosen && `1 of `}
            {countOf(events.total, 'report')}
            {span && !chosen ? `, ${span}` : ''}.{' '}
            {chosen
              ? 'Its accounts stand in the card.'
              : events.truncated
                ? `The newest ${formatCount(events.features.length)} are drawn.`
                : 'Every mark opens the sentence behind it.'}
          </>
        ) : (
          'The places that stories name are on the other layer.'
        ))
      }
    />
  )
}

const sentenceOf = (
  events: EventCollection | undefined,
  failed: boolean,
  chosen: EventCollection['features'][number]['properties'] | null,
  filtered: boolean,
): string => {
  if (!events) return failed ? 'The map could not be read' : 'Reading the map'
  return reportSentence({
    events: events.features.map(({ properties }) => properties),
    selected: chosen,
    filtered,
  })
}
