import { useMemo, useRef, useState } from 'react'
import type { Span } from '@/lib/link'
import { useWords } from '@/components/words/use-words'
import { axisTicks } from './axis-ticks'
import { Bars } from './bars'
import { type Range, dayToX, toDays, toRange, xToDay } from './brush'
import { type Bucket, type Domain, bucketDays } from './bucket-days'
import styles from './chart.module.css'
import type { DayCounts } from './day-counts'
import { toDay, toDayNumber } from '@/lib/domain/day-number'
import { Readout } from './readout'
import { SpanHandles } from './span-handles'
import { SpanWindow } from './span-window'
import { tellBucket } from './tell-bucket'
import { useWidth } from './use-width'

type Days = { from: string | null; to: string | null }
type Props = {
  counts: DayCounts
  /** The days on the axis, and all that there are. */
  domain: Domain
  all: Domain
  view: Days
  /** The span before, A, while two are compared. */
  before: Span | null
  /** Only what is undated is shown, so no bar is. */
  off: boolean
  onChange: (days: Days, how: 'pointer' | 'key') => void
  onBefore: (span: Span, how: 'pointer' | 'key') => void
}

const LEAST_DRAG = 4 // px; less is a click

/** Bars per day under a brush. Dragging over the bars draws a new window, the handles move its ends; a second pair moves those of A. */
export const Chart = ({ counts, domain, all, view, before, off, onChange, onBefore }: Props) => {
  'use memo'
  const { days, of } = counts
  const words = useWords()
  const { t } = words
  const plot = useRef<HTMLDivElement>(null)
  const width = useWidth(plot)
  const [draft, setDraft] = useState<Range | null>(null)
  const [draftBefore, setDraftBefore] = useState<Range | null>(null)
  const [pointed, setPointed] = useState<Bucket | null>(null)
  const pressed = useRef<{ x: number; day: number } | null>(null)

  const buckets = useMemo(() => {
    const seen = days.filter(({ day }) => isOn(domain, toDayNumber(day)))
    return bucketDays(seen, domain, width || 1)
  }, [days, domain, width])
  const ticks = useMemo(() => axisTicks(words, domain, width || 1), [words, domain, width])
  const range = draft ?? toRange(view, domain)
  const rangeBefore = before && (draftBefore ?? toRange(before, domain))
  const dayAt = (clientX: number) =>
    xToDay(clientX - (plot.current?.getBoundingClientRect().left ?? 0), domain, width)
  const commit = (next: Range, how: 'pointer' | 'key') => {
    setDraft(null)
    onChange(toDays(next, all), how)
  }
  const commitBefore = (next: Range, how: 'pointer' | 'key') => {
    setDraftBefore(null)
    onBefore({ from: toDay(next.from), to: toDay(next.to) }, how)
  }

  const draw = (event: React.PointerEvent<HTMLDivElement>) => {
    const start = pressed.current
    if (!start || (!draft && Math.abs(event.clientX - start.x) < LEAST_DRAG)) return
    // Taken only once it is a drag: a captured pointer would keep the click from the bar under it.
    event.currentTarget.setPointerCapture(event.pointerId)
    const day = dayAt(event.clientX)
    setDraft({ from: Math.min(start.day, day), to: Math.max(start.day, day) })
  }

  return (
    <div className={styles.chart} ref={plot}>
      <div
        className={styles.plot}
        onPointerDown={(event) => (pressed.current = { x: event.clientX, day: dayAt(event.clientX) })}
        onPointerMove={draw}
        onPointerUp={() => {
          pressed.current = null
          if (draft) commit(draft, 'pointer')
        }}
        onPointerCancel={() => {
          pressed.current = null
          setDraft(null)
        }}
      >
        {rangeBefore && (
          <SpanWindow range={rangeBefore} domain={domain} width={width} look="before" label="A" />
        )}
        <SpanWindow
          range={range}
          domain={domain}
          width={width}
          look={off ? 'off' : 'shown'}
          label={before ? 'B' : null}
        />
        {width > 0 && (
          <Bars
            of={of}
            buckets={buckets}
            domain={domain}
            width={width}
            range={off ? null : range}
            // While two spans are compared their letters stand there.
            showPeak={!before}
            onPick={({ first, last }) => commit({ from: first, to: last }, 'pointer')}
            onPoint={setPointed}
          />
        )}
      </div>
      {rangeBefore && (
        <SpanHandles
          range={rangeBefore}
          names={{ from: t('timeline.firstDayOfA'), to: t('timeline.lastDayOfA') }}
          look="before"
          domain={domain}
          width={width}
          dayAt={dayAt}
          onDraft={setDraftBefore}
          onDrop={() => draftBefore && commitBefore(draftBefore, 'pointer')}
          onType={(next) => commitBefore(next, 'key')}
        />
      )}
      <SpanHandles
        range={range}
        names={{ from: t('timeline.firstDay'), to: t('timeline.lastDay') }}
        look="shown"
        domain={domain}
        width={width}
        dayAt={dayAt}
        onDraft={setDraft}
        onDrop={() => draft && commit(draft, 'pointer')}
        onType={(next) => commit(next, 'key')}
      />
      {pointed && !draft && !draftBefore && (
        <Readout
          x={dayToX((pointed.first + pointed.last + 1) / 2, domain, width)}
          words={tellBucket(words, pointed, of)}
        />
      )}
      <div className={styles.axis} aria-hidden="true">
        {ticks.map(({ day, label }) => (
          <span key={day} style={{ left: dayToX(day + 0.5, domain, width) }}>
            {label}
          </span>
        ))}
      </div>
    </div>
  )
}

const isOn = ({ first, last }: Domain, day: number): boolean => day >= first && day <= last
