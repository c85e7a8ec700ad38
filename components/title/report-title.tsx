import { useMemo } from 'react'
import { type EventMarks, useView } from '@/lib/client'
import type { EventId } from '@/lib/domain'
import { isFiltered } from '@/lib/link'
import type { DayCounts } from '@/components/timeline/day-counts'
import type { Words } from '@/components/words/make-words'
import { useWords } from '@/components/words/use-words'
import { compareSentence } from './compare-sentence'
import { reportSentence } from './report-sentence'
import { spanOfView } from './span-of-view'
import { ViewTitle } from './view-title'

type Props = {
  events: EventMarks | undefined
  failed: boolean
  /** While two spans are compared. */
  compared:
    (Parameters<typeof compareSentence>[1] & { before: number; after: number; truncated: boolean }) | null
  timeline: DayCounts | undefined
  selected: EventId | null
  onFilters: () => void
}

/** The reports that are shown, as a sentence. */
export const ReportTitle = ({ events, failed, compared, timeline, selected, onFilters }: Props) => {
  'use memo'
  const words = useWords()
  const { t } = words
  const [view] = useView()
  const chosen = useMemo(
    () => (selected && events?.features.find(({ id }) => id === selected)?.properties) ?? null,
    [events, selected],
  )
  const filtered = isFiltered(view)
  // Of tens of thousands of events a sentence takes some milliseconds, and a change of the view draws this several times.
  const sentence = useMemo(
    () => sentenceOf(words, events, failed, chosen, filtered),
    [words, events, failed, chosen, filtered],
  )
  const days = timeline && spanOfView(words, timeline, { ...view, undatedOnly: view.undated === 'only' })
  if (compared && !chosen)
    return (
      <ViewTitle
        sentence={compareSentence(words, compared)}
        onFilters={onFilters}
        meta={
          <>
            {t('title.comparedCounts', { before: compared.before, after: compared.after })}
            {compared.truncated && ` ${t('title.onlyNewest')}`}
          </>
        }
      />
    )
  const total = events?.total ?? 0
  const count = chosen ? t('title.oneReport', { count: total }) : t('counts.reports', { count: total })
  return (
    <ViewTitle
      sentence={sentence}
      onFilters={onFilters}
      meta={
        events &&
        (events.total > 0 ? (
          <>
            {days && !chosen ? t('title.countedInDays', { count, days }) : t('title.counted', { count })}{' '}
            {chosen
              ? t('title.accountsInCard')
              : events.truncated
                ? t('title.newestDrawn', { count: events.features.length })
                : t('title.everyMark')}
          </>
        ) : (
          t('title.otherLayer')
        ))
      }
    />
  )
}

const sentenceOf = (
  words: Words,
  events: EventMarks | undefined,
  failed: boolean,
  chosen: EventMarks['features'][number]['properties'] | null,
  filtered: boolean,
): string => {
  if (!events) return words.t(failed ? 'title.cannotRead' : 'title.reading')
  return reportSentence(words, {
    events: events.features.map(({ properties }) => properties),
    selected: chosen,
    filtered,
  })
}
