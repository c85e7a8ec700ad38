import { useTranslations } from 'use-intl/react'
import type { View } from '@/lib/client'
import { daySchema } from '@/lib/domain'
import type { DayCounts } from '@/components/timeline/day-counts'
import { lastDays } from '@/components/timeline/last-days'
import { Button } from '@/components/ui/button'
import { Tick } from '@/components/ui/tick'
import styles from './date-form.module.css'

export type Days = Pick<View, 'from' | 'to' | 'undated'>
type Props = { days: Days; timeline: DayCounts | undefined; onChange: (days: Days) => void }

/** First and last day, some usual windows counted back from the newest, and the undated. */
export const DateForm = ({ days, timeline, onChange }: Props) => {
  const t = useTranslations('header')
  const first = timeline?.days[0]?.day
  const last = timeline?.days.at(-1)?.day
  const set = (change: Partial<Days>) => onChange({ ...days, undated: null, ...change })
  return (
    <div className={styles.form}>
      <div className={styles.pair}>
        <Day label={t('from')} value={days.from} fallback={first} onChange={(from) => set({ from })} />
        <Day label={t('to')} value={days.to} fallback={last} onChange={(to) => set({ to })} />
      </div>
      <div className={styles.windows}>
        {last &&
          WINDOWS.map(({ id, length }) => (
            <Button key={id} onClick={() => set(lastDays(timeline, length) ?? {})}>
              {t(id)}
            </Button>
          ))}
        <Button onClick={() => set({ from: null, to: null })}>{t('allDates')}</Button>
      </div>
      {timeline && timeline.undated.count > 0 && (
        <label className={styles.undated}>
          <Tick
            checked={days.undated === 'only'}
            onCheckedChange={(only) => onChange({ from: null, to: null, undated: only ? 'only' : null })}
          />
          {timeline.of === 'reports'
            ? t('onlyUndatedReports', { count: timeline.undated.count })
            : t('onlyUndatedStories', { count: timeline.undated.stories })}
        </label>
      )}
      <p className={styles.note}>{timeline?.of === 'mentions' ? t('daysOfPublication') : t('daysOfEvent')}</p>
    </div>
  )
}

const WINDOWS = [
  { id: 'last7', length: 7 },
  { id: 'last30', length: 30 },
] as const

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
