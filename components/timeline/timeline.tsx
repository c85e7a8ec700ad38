import { useMemo, useState } from 'react'
import { quietly, useView } from '@/lib/client'
import { Button } from '@/components/ui/button'
import { countOf } from '@/components/words/count-of'
import { domainOf } from './bucket-days'
import { Chart } from './chart'
import type { DayCounts } from './day-counts'
import styles from './timeline.module.css'
import { UndatedBar } from './undated-bar'

/** Mentions over the days of publication, or reports over the days of the event, with the brush that sets the days shown. */
export const Timeline = ({ timeline }: { timeline: DayCounts | undefined }) => {
  const [view, setView] = useView()
  const [pointed, setPointed] = useState<string | null>(null)
  const domain = useMemo(() => (timeline ? domainOf(timeline.days) : null), [timeline])
  const highest = Math.max(1, ...(timeline?.days ?? []).map((day) => day.count))
  const windowed = view.from !== null || view.to !== null || view.undated !== null
  return (
    <section className={styles.timeline} aria-label="Timeline">
      <div className={styles.caption}>
        <p className={styles.readout}>{pointed ?? CAPTIONS[timeline?.of ?? 'reports']}</p>
        {windowed ? (
          <Button
            look="link"
            className={styles.all}
            onClick={() => setView({ from: null, to: null, undated: null })}
          >
            Show all dates
          </Button>
        ) : (
          <p className={styles.help}>{captionOf(timeline)}</p>
        )}
      </div>
      <div className={styles.plot}>
        {domain && timeline ? (
          <Chart
            counts={timeline}
            domain={domain}
            view={view}
            off={view.undated === 'only'}
            onChange={(days, how) => setView({ ...days, undated: null }, how === 'key' ? quietly : undefined)}
            onPoint={setPointed}
          />
        ) : (
          <div className={styles.baseline} />
        )}
        {timeline && timeline.undated.count > 0 && (
          <UndatedBar
            label={`Undated: ${undatedInWords(timeline)}`}
            share={Math.min(1, timeline.undated.count / highest)}
            only={view.undated === 'only'}
            off={!view.undated && (view.from !== null || view.to !== null)}
            onChange={(only) => setView({ from: null, to: null, undated: only ? 'only' : null })}
            onPoint={setPointed}
          />
        )}
      </div>
      <p className={styles.zone}>Days are in UTC</p>
    </section>
  )
}

const CAPTIONS = { mentions: 'Mentions by day of publication', reports: 'Reports by day of the event' }

const undatedInWords = ({ of, undated }: DayCounts): string =>
  of === 'reports'
    ? countOf(undated.count, 'report')
    : `${countOf(undated.count, 'mention')} in ${countOf(undated.stories, 'story', 'stories')}`

const captionOf = (timeline: DayCounts | undefined): string => {
  if (!timeline) return ''
  return timeline.days.length > 0 ? 'Drag to choose days' : 'Nothing dated yet'
}
