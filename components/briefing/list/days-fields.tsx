import { shiftDay } from '@/lib/domain/day-number'
import type { View } from '@/lib/client'
import type { BriefingList } from '@/lib/client/use-briefings'
import type { Days } from '@/lib/domain/slide-content'
import { daysOfView } from '@/lib/link/days-of-view'
import form from '@/components/corrections/form.module.css'
import { Button } from '@/components/ui/button'
import { useWords } from '@/components/words/use-words'

/** The days of a new briefing. `days` null: those since the last one. */
export interface BriefingWish {
  days: Days | null
  before: 'same' | 'last' | 'chosen'
  chosen: Days
}

/** The days of the map it is drafted from, else the newest day; compared with as many days before. */
export const firstWish = (view: Pick<View, 'from' | 'to'>, newest: string | null): BriefingWish => {
  const days = daysOfView(view) ?? (newest ? { from: newest, to: newest } : null)
  return { days, before: 'same', chosen: { from: '', to: '' } }
}

const ways = ['same', 'last', 'chosen'] as const

interface Props {
  wish: BriefingWish
  onChange: (wish: BriefingWish) => void
  view: Pick<View, 'from' | 'to'>
  list: BriefingList
}

/** Whose days the stories are told of, and what they are compared with. */
export const DaysFields = ({ wish, onChange, view, list: { newestDay, total } }: Props) => {
  const { t } = useWords()
  const { days, before, chosen } = wish
  const ofView = daysOfView(view)
  const set = (next: Days): void => onChange({ ...wish, days: next })
  const pair = (
    labels: { from: string; to: string },
    value: Days | null,
    change: (next: Days) => void,
    isRequired: boolean,
  ) => (
    <div className={form.pair}>
      {(['from', 'to'] as const).map((end) => (
        <label key={end} className={form.field}>
          {labels[end]}
          <input
            type="date"
            required={isRequired}
            value={value?.[end] ?? ''}
            onChange={({ target }) => {
              const day = target.value
              change({ from: value?.from || day, to: value?.to || day, [end]: day })
            }}
          />
        </label>
      ))}
    </div>
  )
  return (
    <>
      <fieldset className={form.group}>
        <legend className={form.legend}>{t('briefing.make.days')}</legend>
        {pair(
          { from: t('briefing.make.from'), to: t('briefing.make.to') },
          days,
          set,
          before !== 'last' || days !== null,
        )}
        <div className={form.actions}>
          {newestDay && (
            <>
              <Button onClick={() => set({ from: newestDay, to: newestDay })}>
                {t('briefing.make.newestDay')}
              </Button>
              <Button onClick={() => set({ from: shiftDay(newestDay, -6), to: newestDay })}>
                {t('briefing.make.last7')}
              </Button>
            </>
          )}
          {ofView && <Button onClick={() => set(ofView)}>{t('briefing.make.ofView')}</Button>}
        </div>
      </fieldset>
      <label className={form.field}>
        {t('briefing.make.compared')}
        <select
          value={before}
          onChange={({ target }) => {
            const way = ways.find((one) => one === target.value) ?? 'same'
            // Since the last one: the server knows which days these are.
            onChange({
              ...wish,
              before: way,
              days: way === 'last' ? null : (days ?? firstWish(view, newestDay).days),
            })
          }}
        >
          {ways
            .filter((way) => way !== 'last' || total > 0)
            .map((way) => (
              <option key={way} value={way}>
                {t(`briefing.make.${way}`)}
              </option>
            ))}
        </select>
      </label>
      {before === 'last' && days === null && <p className={form.note}>{t('briefing.make.sinceLast')}</p>}
      {before === 'chosen' &&
        pair(
          { from: t('briefing.make.comparedFrom'), to: t('briefing.make.comparedTo') },
          chosen,
          (next) => onChange({ ...wish, chosen: next }),
          true,
        )}
    </>
  )
}
