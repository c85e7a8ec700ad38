import { useMemo, useState } from 'react'
import { quietly, useView } from '@/lib/client'
import { isFiltered } from '@/lib/link'
import { Button } from '@/components/ui/button'
import { countOf } from '@/components/words/count-of'
import { axisDomain } from './axis-domain'
import { domainOf } from './bucket-days'
import { Chart } from './chart'
import { CompareControls } from './compare-controls'
import type { DayCounts } from './day-counts'
import { PlayControls } from './play-controls'
import styles from './timeline.module.css'
import { UndatedBar } from './undated-bar'
import type { Play } from './use-play'
import { usePlayKeys } from './use-play-keys'

type Props = { timeline: DayCounts | undefined; play: Play }

/** Mentions over the days of publication, or reports over the days of the event, with the brush that sets the days shown. */
export const Timeline = ({ timeline, play }: Props) => {
  const [view, setView] = useView()
  const [pointed, setPointed] = useState<string | null>(null)
  usePlayKeys(play)
  const all = useMemo(() => (timeline ? domainOf(timeline.days) : null), [timeline])
  const domain = useMemo(() => all && axisDomain(all, view.zoom), [all, view.zoom])
  const highest = Math.max(1, ...(timeline?.days ?? []).map((day) => day.count))
  const isReports = timeline?.of === 'reports'
  return (
    <section className={styles.timeline} aria-label="Timeline" data-timeline>
      <div className={styles.caption}>
        <PlayControls play={play} />
        <p className={styles.readout}>{pointed ?? CAPTIONS[timeline?.of ?? 'reports']}</p>
        <Links timeline={timeline} />
      </div>
      <div className={styles.plot}>
        {all && domain && timeline ? (
          <Chart
            counts={timeline}
            domain={domain}
            all={all}
            view={view}
            before={isReports && !view.undated ? view.compare : null}
            off={view.undated === 'only'}
            onChange={(days, how) => setView({ ...days, undated: null }, how === 'key' ? quietly : undefined)}
            onBefore={(compare, how) => setView({ compare }, how === 'key' ? quietly : undefined)}
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
      {isReports ? <CompareControls timeline={timeline} /> : <p className={styles.zone}>Days are in UTC</p>}
    </section>
  )
}

/** Ways back to all days, and closer to those that are shown. */
const Links = ({ timeline }: { timeline: DayCounts | undefined }) => {
  const [view, setView] = useView()
  const { from, to, undated, zoom } = view
  const isWindowed = from !== null || to !== null || undated !== null
  if (!isWindowed && !zoom) return <p className={styles.help}>{captionOf(timeline, isFiltered(view))}</p>
  return (
    <p className={styles.links}>
      {isWindowed && (
        <Button
          look="link"
          onClick={() => setView({ from: null, to: null, undated: null, compare: null, zoom: null })}
        >
          Show all dates
        </Button>
      )}
      {zoom ? (
        <Button look="link" onClick={() => setView({ zoom: null }, quietly)}>
          Whole axis
        </Button>
      ) : (
        from &&
        to &&
        from < to && (
          <Button look="link" onClick={() => setView({ zoom: { from, to } }, quietly)}>
            Zoom to these days
          </Button>
        )
      )}
    </p>
  )
}

const CAPTIONS = { mentions: 'Mentions by day of publication', reports: 'Reports by day of the event' }

const undatedInWords = ({ of, undated }: DayCounts): string =>
  of === 'reports'
    ? countOf(undated.count, 'report')
    : `${countOf(undated.count, 'mention')} in ${countOf(undated.stories, 'story', 'stories')}`

const captionOf = (timeline: DayCounts | undefined, filtered: boolean): string => {
  if (!timeline) return ''
  if (timeline.days.length > 0) return 'Drag to choose days'
  return filtered ? 'Nothing dated fits these filters' : 'Nothing dated yet'
}
