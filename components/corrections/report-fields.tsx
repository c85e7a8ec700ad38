import { useState } from 'react'
import {
  eventTypeSchema,
  type Report,
  reportStatusSchema,
  subEventTypes,
  subEventTypeSchema,
} from '@/lib/domain'
import { Button } from '@/components/ui/button'
import { formatSpan } from '@/components/words/format-span'
import { TYPE_ROWS } from '@/components/words/legend-rows'
import { useWords } from '@/components/words/use-words'
import type { CorrectionDraft } from './correction-draft'
import form from './form.module.css'

type Props = { lead: Report; send: (change: CorrectionDraft['change'], words: string) => void }

/** When it happened, what it was, and how sure it is. */
export const ReportFields = (props: Props) => (
  <>
    <Days {...props} />
    <Type {...props} />
    <Status {...props} />
  </>
)

const Days = ({ lead, send }: Props) => {
  const words = useWords()
  const { t } = words
  const [from, setFrom] = useState(lead.dates?.from ?? '')
  const [to, setTo] = useState(lead.dates?.to ?? '')
  const last = to || from
  const isWrong = from !== '' && last < from
  return (
    <fieldset className={form.group}>
      <legend className={form.legend}>
        {t('corrections.when')} <kbd className={form.key}>d</kbd>
      </legend>
      <div className={form.pair}>
        <label className={form.field}>
          {t('corrections.firstDay')}
          <input id="section-d" type="date" value={from} onChange={(event) => setFrom(event.target.value)} />
        </label>
        <label className={form.field}>
          {t('corrections.lastDay')}
          <input type="date" value={to} min={from} onChange={(event) => setTo(event.target.value)} />
        </label>
      </div>
      <div className={form.actions}>
        <Button
          disabled={from === '' || isWrong}
          onClick={() =>
            send(
              { type: 'dates', dates: { from, to: last } },
              t('corrections.said.days', { days: formatSpan(words, from, last, 'short') }),
            )
          }
        >
          {t('corrections.setDays')}
        </Button>
        <Button
          look="quiet"
          disabled={lead.dates === null}
          onClick={() => send({ type: 'dates', dates: null }, t('corrections.said.noDay'))}
        >
          {t('corrections.notKnown')}
        </Button>
        {isWrong && <span className={form.note}>{t('corrections.wrongOrder')}</span>}
      </div>
    </fieldset>
  )
}

const Type = ({ lead, send }: Props) => {
  const { t } = useWords()
  const [type, setType] = useState(lead.eventType)
  const [sub, setSub] = useState<string>(lead.subEventType ?? '')
  return (
    <fieldset className={form.group}>
      <legend className={form.legend}>
        {t('corrections.what')} <kbd className={form.key}>t</kbd>
      </legend>
      <div className={form.pair}>
        <label className={form.field}>
          {t('corrections.eventType')}
          <select
            id="section-t"
            value={type}
            onChange={(event) => {
              setType(eventTypeSchema.parse(event.target.value))
              setSub('')
            }}
          >
            {TYPE_ROWS.map((row) => (
              <option key={row} value={row}>
                {t(`eventTypes.${row}.name`)}
              </option>
            ))}
          </select>
        </label>
        <label className={form.field}>
          {t('corrections.subEventType')}
          <select value={sub} onChange={(event) => setSub(event.target.value)}>
            <option value="">{t('corrections.notTold')}</option>
            {subEventTypes[type].map((row) => (
              <option key={row} value={row}>
                {t(`subEventTypes.${row}.name`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className={form.actions}>
        <Button
          disabled={type === lead.eventType && sub === (lead.subEventType ?? '')}
          onClick={() =>
            send(
              {
                type: 'event-type',
                eventType: type,
                subEventType: subEventTypeSchema.safeParse(sub).data ?? null,
              },
              t('corrections.said.type', { type: t(`eventTypes.${type}.name`) }),
            )
          }
        >
          {t('corrections.setType')}
        </Button>
      </div>
    </fieldset>
  )
}

const Status = ({ lead, send }: Props) => {
  const { t } = useWords()
  return (
    <fieldset className={form.group}>
      <legend className={form.legend}>
        {t('corrections.howSure')} <kbd className={form.key}>s</kbd>
      </legend>
      <label className={form.field}>
        {t('corrections.status')}
        <select
          id="section-s"
          value={lead.status}
          onChange={({ target }) => {
            const status = reportStatusSchema.parse(target.value)
            send(
              { type: 'status', status },
              t('corrections.said.status', { status: t(`statuses.${status}.name`).toLowerCase() }),
            )
          }}
        >
          {reportStatusSchema.options.map((status) => (
            <option key={status} value={status}>
              {t(`statuses.${status}.name`)}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  )
}
