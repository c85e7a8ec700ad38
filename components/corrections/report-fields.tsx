import { useState } from 'react'
import {
  eventTypeSchema,
  type Report,
  reportStatusSchema,
  subEventTypes,
  subEventTypeSchema,
} from '@/lib/domain'
import { Button } from '@/components/ui/button'
import { EVENT_TYPES, STATUSES, SUB_EVENT_TYPES, TYPE_ROWS } from '@/components/words/old'
import { formatSpan } from '@/components/words/old'
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
  const [from, setFrom] = useState(lead.dates?.from ?? '')
  const [to, setTo] = useState(lead.dates?.to ?? '')
  const last = to || from
  const isWrong = from !== '' && last < from
  return (
    <fieldset className={form.group}>
      <legend className={form.legend}>
        When <kbd className={form.key}>d</kbd>
      </legend>
      <div className={form.pair}>
        <label className={form.field}>
          First day
          <input id="section-d" type="date" value={from} onChange={(event) => setFrom(event.target.value)} />
        </label>
        <label className={form.field}>
          Last day
          <input type="date" value={to} min={from} onChange={(event) => setTo(event.target.value)} />
        </label>
      </div>
      <div className={form.actions}>
        <Button
          disabled={from === '' || isWrong}
          onClick={() =>
            send(
              { type: 'dates', dates: { from, to: last } },
              `It happened on ${formatSpan(from, last, 'short')}.`,
            )
          }
        >
          Set the days
        </Button>
        <Button
          look="quiet"
          disabled={lead.dates === null}
          onClick={() => send({ type: 'dates', dates: null }, 'Its day is not known.')}
        >
          Not known
        </Button>
        {isWrong && <span className={form.note}>The last day comes before the first.</span>}
      </div>
    </fieldset>
  )
}

const Type = ({ lead, send }: Props) => {
  const [type, setType] = useState(lead.eventType)
  const [sub, setSub] = useState<string>(lead.subEventType ?? '')
  return (
    <fieldset className={form.group}>
      <legend className={form.legend}>
        What <kbd className={form.key}>t</kbd>
      </legend>
      <div className={form.pair}>
        <label className={form.field}>
          Event type
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
                {EVENT_TYPES[row].name}
              </option>
            ))}
          </select>
        </label>
        <label className={form.field}>
          Sub-event type
          <select value={sub} onChange={(event) => setSub(event.target.value)}>
            <option value="">Not told</option>
            {subEventTypes[type].map((row) => (
              <option key={row} value={row}>
                {SUB_EVENT_TYPES[row].name}
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
              `It is of type “${EVENT_TYPES[type].name}”.`,
            )
          }
        >
          Set the type
        </Button>
      </div>
    </fieldset>
  )
}

const Status = ({ lead, send }: Props) => (
  <fieldset className={form.group}>
    <legend className={form.legend}>
      How sure <kbd className={form.key}>s</kbd>
    </legend>
    <label className={form.field}>
      Status
      <select
        id="section-s"
        value={lead.status}
        onChange={({ target }) => {
          const status = reportStatusSchema.parse(target.value)
          send({ type: 'status', status }, `It is ${STATUSES[status].name.toLowerCase()}.`)
        }}
      >
        {reportStatusSchema.options.map((status) => (
          <option key={status} value={status}>
            {STATUSES[status].name}
          </option>
        ))}
      </select>
    </label>
  </fieldset>
)
