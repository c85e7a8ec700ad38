import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { quietly, useView } from '@/lib/client'
import { isFiltered } from '@/lib/link'
import { Button } from '@/components/ui/button'
import type { Words } from '@/components/words/make-words'
import { useWords } from '@/components/words/use-words'
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
  'use memo'
  const words = useWords()
  const { t } = words
  const [view, setView] = useView()
  const [pointed, setPointed] = useState<string | null>(null)
  usePlayKeys(play)
  const all = useMemo(() => (timeline ? domainOf(timeline.days) : null), [timeline])
  const domain = useMemo(() => all && axisDomain(all, view.zoom), [all, view.zoom])
  const highest = Math.max(1, ...(timeline?.days ?? []).map((day) => day.count))
  const isReports = timeline?.of === 'reports'
  return (
    <section className={styles.timeline} aria-label={t('timeline.name')} data-timeline>
      <div className={styles.caption}>
        <PlayControls play={play} />
        <p className={styles.readout}>
          {pointed ??
            (timeline?.of === 'mentions' ? t('timeline.mentionsByDay') : t('timeline.reportsByDay'))}
        </p>
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
            label={t('timeline.undatedOf', { what: undatedInWords(words, timeline) })}
            share={Math.min(1, timeline.undated.count / highest)}
            only={view.undated === 'only'}
            off={!view.undated && (view.from !== null || view.to !== null)}
            onChange={(only) => setView({ from: null, to: null, undated: only ? 'only' : null })}
            onPoint={setPointed}
          />
        )}
      </div>
      {isReports ? (
        <CompareControls timeline={timeline} />
      ) : (
        <p className={styles.zone}>{t('timeline.utc')}</p>
      )}
    </section>
  )
}

/** Ways back to all days, and closer to those that are shown. */
const Links = ({ timeline }: { timeline: DayCounts | undefined }) => {
  const t = useTranslations('timeline')
  const [view, setView] = useView()
  const { from, to, undated, zoom } = view
  const isWindowed = from !== null || to !== null || undated !== null
  if (!isWindowed && !zoom)
    return <p className={styles.help}>{timeline && t(captionOf(timeline, isFiltered(view)))}</p>
  return (
    <p className={styles.links}>
      {isWindowed && (
        <Button
          look="link"
          onClick={() => setView({ from: null, to: null, undated: null, compare: null, zoom: null })}
        >
          {t('showAllDates')}
        </Button>
      )}
      {zoom ? (
        <Button look="link" onClick={() => setView({ zoom: null }, quietly)}>
          {t('wholeAxis')}
        </Button>
      ) : (
        from &&
        to &&
        from < to && (
          <Button look="link" onClick={() => setView({ zoom: { from, to } }, quietly)}>
            {t('zoomToDays')}
          </Button>
        )
      )}
    </p>
  )
}

const undatedInWords = ({ t }: Words, { of, undated }: DayCounts): string =>
  of === 'reports'
    ? t('counts.reports', { count: undated.count })
    : t('counts.mentionsInStories', { mentions: undated.count, stories: undated.stories })

const captionOf = ({ days }: DayCounts, filtered: boolean) => {
  if (days.length > 0) return 'dragToChoose'
  return filtered ? 'nothingDatedFits' : 'nothingDated'
}
