import { useEffect, useMemo, useRef, useState } from 'react'
import { axisTicks } from './axis-ticks'
import { Bars } from './bars'
import { type Range, dayToX, moveHandle, toDays, toRange, xToDay } from './brush'
import { type Domain, bucketDays } from './bucket-days'
import styles from './chart.module.css'
import type { DayCounts } from './day-counts'
import { Handle } from './handle'
import { useWidth } from './use-width'

type Days = { from: string | null; to: string | null }
type Props = {
  counts: DayCounts
  domain: Domain
  view: Days
  /** Only what is undated is shown, so no bar is. */
  off: boolean
  onChange: (days: Days, how: 'pointer' | 'key') => void
  onPoint: (words: string | null) => void
}

const LEAST_DRAG = 4 // px; less is a click
const PAUSE = 250 // ms after the last key until the data is asked for

/** Bars per day under a brush. Dragging over the bars draws a new window, the handles move its ends. */
export const Chart = ({ counts: { days, of }, domain, view, off, onChange, onPoint }: Props) => {
  const plot = useRef<HTMLDivElement>(null)
  const width = useWidth(plot)
  const [draft, setDraft] = useState<Range | null>(null)
  const typing = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(typing.current), [])
  const pressed = useRef<{ x: number; day: number } | null>(null)

  const buckets = useMemo(() => bucketDays(days, domain, width || 1), [days, domain, width])
  const ticks = useMemo(() => axisTicks(domain, width || 1), [domain, width])
  const range = draft ?? toRange(view, domain)
  const dayAt = (clientX: number) =>
    xToDay(clientX - (plot.current?.getBoundingClientRect().left ?? 0), domain, width)
  const commit = (next: Range, how: 'pointer' | 'key') => {
    setDraft(null)
    onChange(toDays(next, domain), how)
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
        <div
          className={styles.window}
          data-off={off || undefined}
          style={{
            left: dayToX(range.from, domain, width),
            width: dayToX(range.to + 1, domain, width) - dayToX(range.from, domain, width),
          }}
        />
        {width > 0 && (
          <Bars
            of={of}
            buckets={buckets}
            domain={domain}
            width={width}
            range={off ? null : range}
            onPick={({ first, last }) => commit({ from: first, to: last }, 'pointer')}
            onPoint={onPoint}
          />
        )}
      </div>
      {(['from', 'to'] as const).map((end) => (
        <Handle
          key={end}
          end={end}
          day={range[end]}
          x={dayToX(end === 'from' ? range.from : range.to + 1, domain, width)}
          domain={domain}
          onDrag={(clientX) => setDraft(moveHandle(range, end, dayAt(clientX), domain))}
          onDrop={() => draft && commit(draft, 'pointer')}
          onKey={(day) => {
            const next = moveHandle(range, end, day, domain)
            setDraft(next)
            clearTimeout(typing.current)
            typing.current = setTimeout(() => commit(next, 'key'), PAUSE)
          }}
        />
      ))}
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
