import { useMemo } from 'react'
import { type EventMark, useEvents } from '@/lib/client'
import { type EventId, type Report, reportIdSchema, storyIdSchema } from '@/lib/domain'
import { Button } from '@/components/ui/button'
import { nameEvent } from '@/components/words/name-event'
import { tellWhen } from '@/components/words/report-words'
import { useWords } from '@/components/words/use-words'
import type { CorrectionDraft } from './correction-draft'
import form from './form.module.css'
import { nearestEvents } from './nearest-events'

type Props = {
  told: readonly Report[]
  eventId: EventId
  targetsOf: (reports: readonly Report[]) => CorrectionDraft['targets']
  send: (draft: Pick<CorrectionDraft, 'targets' | 'apart' | 'change'>, words: string) => void
}

/** Which reports tell of one event: takes others in, or some out. */
export const GroupFields = ({ told, eventId, targetsOf, send }: Props) => {
  const words = useWords()
  const { t } = words
  const { data } = useEvents(ALL)
  const near = useMemo(() => nearestEvents(data?.features ?? NONE, eventId), [data, eventId])
  return (
    <fieldset className={form.group}>
      <legend className={form.legend}>
        {t('corrections.oneOrSeveral')} <kbd className={form.key}>m</kbd>
      </legend>
      <label className={form.field}>
        {t('corrections.sameAsAnother')}
        <select
          id="section-m"
          value=""
          onChange={({ target }) => {
            const other = near.find(({ id }) => id === target.value)
            if (other)
              send(
                { targets: [...targetsOf(told), spanOfEvent(other.id)], change: { type: 'merge' } },
                t('corrections.said.merged'),
              )
          }}
        >
          <option value="">{t('corrections.choose')}</option>
          {near.map(({ id, properties }) => (
            <option key={id} value={id}>
              {[
                nameEvent(words, properties),
                properties.words,
                tellWhen(words, properties.dates, properties.publishedAt),
              ].join(' · ')}
            </option>
          ))}
        </select>
      </label>
      {told.length > 1 && (
        <ul className={form.choices}>
          {told.map((report) => (
            <li key={report.id} className={form.actions}>
              <Button
                look="quiet"
                onClick={() =>
                  send(
                    {
                      targets: targetsOf([report]),
                      apart: targetsOf(told.filter((other) => other !== report)),
                      change: { type: 'split' },
                    },
                    t('corrections.said.split'),
                  )
                }
              >
                {t('corrections.takeOut')}
              </Button>
              <span className={form.note}>
                {t('corrections.accountOf', {
                  who: report.attribution[0]?.name ?? t('names.paperItself'),
                  where: report.where?.words ?? '',
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  )
}

const ALL = {}
const NONE: EventMark[] = []

/** An event is named by its first report, and a report by the words that tell it. */
const spanOfEvent = (id: EventId): CorrectionDraft['targets'][number] => {
  const report = reportIdSchema.parse(id.replace(/^event:/, ''))
  const [story = '', span = ''] = report.split(':')
  const [start = 0, end = 1] = span.split('-').map(Number)
  return { storyId: storyIdSchema.parse(story), start, end }
}
