import type { View } from '@/lib/client'
import { daySchema } from '@/lib/domain'
import type { DayCounts } from '@/components/timeline/day-counts'
import { lastDays } from '@/components/timeline/last-days'
import { Button } from '@/components/ui/button'
import { Tick } from '@/components/ui/tick'
import { countOf } from '@/components/words/old'
import styles from './date-form.module.css'

export type Days = Pick<View, 'from' | 'to' | 'undated'>
type Props = { days: Days; timeline: DayCounts | undefined; onChange: (days: Days) => void }

/** First and last day, some usual windows counted back from the newest, and the undated. */
export const DateForm = ({ days, timeline, onChange }: Props) => {
  const first = timeline?.days[0]?.day
  const last = timeline?.days.at(-1)?.day
  const set = (change: Partial<Days>) => onChange({ ...days, undated: null, ...change })
  return (
    <div className={styles.form}>
      <div className={styles.pair}>
        <Day label="From" value={days.from} fallback={first} onChange={(from) => set({ from })} />
        <Day label="To" value={days.to} fallback={last} onChange={(to) => set({ to })} />
      </div>
      <div className={styles.windows}>
        {last &&
          WINDOWS.map(({ name, length }) => (
            <Button key={name} onClick={() => set(lastDays(timeline, length) ?? {})}>
              {name}
            </Button>
          ))}
        <Button onClick={() => set({ from: null, to: null })}>All dates</Button>
      </div>
      {timeline && timeline.undated.count > 0 && (
        <label className={styles.undated}>
          <Tick
            checked={days.undated === 'only'}
            onCheckedChange={(only) => onChange({ from: null, to: null, undated: only ? 'only' : null })}
          />
          Only the {undatedOf(timeline)} without a date
        </label>
      )}
      <p className={styles.note}>{timeline?.of === 'mentions' ? NOTES.mentions : NOTES.reports}</p>
    </div>
  )
}

const NOTES = {
  mentions: 'Days of publication, in UTC. Undated stories are left out of any window.',
  reports: 'Days of the event, in UTC; where no day is told, that of the story. The undated are left out.',
}

const undatedOf = ({ of, undated }: DayCounts): string =>
  of === 'reports' ? countOf(undated.count, 'report') : countOf(undated.stories, 'story', 'stories')

const WINDOWS = [
  { name: 'Last 7 days', length: 7 },
  { name: 'Last 30 days', length: 30 },
]

type DayProps = {
  label: string
  value: string | null
  fallback: string | undefined
  onChange: (day: string | null) => void
}

const Day = ({ label, value, fallback, onChange }: DayProps) => (
  <label className={styles.day}>
    {label}
    <input
      type="date"
      value={value ?? fallback ?? ''}
      onChange={(event) => onChange(daySchema.safeParse(event.target.value).data ?? null)}
    />
  </label>
)
