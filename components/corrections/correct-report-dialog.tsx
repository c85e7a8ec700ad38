import { useState } from 'react'
import type { EventId, Report } from '@/lib/domain'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { nameEvent } from '@/components/words/name-event'
import { useWords } from '@/components/words/use-words'
import { CorrectedNote } from './corrected-note'
import type { CorrectionDraft } from './correction-draft'
import { useDecisions } from './decisions'
import form from './form.module.css'
import { GroupFields } from './group-fields'
import { ReportFields } from './report-fields'
import { ReportPlace } from './report-place'
import { useSectionKeys } from './use-section-keys'

type Props = {
  /** Every report of the event; what is decided of it holds for all of them. */
  told: readonly Report[]
  lead: Report
  /** Null on the page of a story, which knows reports and not the events made of them. */
  eventId: EventId | null
  onClose: () => void
  /** Told which events the reports tell of now. */
  onMoved?: (events: readonly EventId[]) => void
}

const targetsOf = (reports: readonly Report[]): CorrectionDraft['targets'] =>
  reports.map(({ storyId, trigger }) => ({ storyId, start: trigger.start, end: trigger.end }))

/** All that can be decided of a report: where, when, what, how sure, whether it is one, and which others tell of the same. */
export const CorrectReportDialog = ({ told, lead, eventId, onClose, onMoved }: Props) => {
  const words = useWords()
  const { t } = words
  const { decide } = useDecisions()
  const [why, setWhy] = useState('')
  useSectionKeys()
  const decided = async (draft: CorrectionDraft, said: string) => {
    const answer = await decide({ ...draft, why: why.trim() || null }, said)
    if (answer) onMoved?.(answer.events)
  }
  const send = (change: CorrectionDraft['change'], said: string) =>
    void decided({ part: 'report', targets: targetsOf(told), change }, said)
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('corrections.dialogTitle', { event: nameEvent(words, lead) })}
      description={
        told.length > 1 ? t('corrections.holdForAll', { count: told.length }) : t('corrections.kept')
      }
    >
      <div className={form.form}>
        {lead.corrected?.map((corrected) => (
          <CorrectedNote key={corrected.id} corrected={corrected} />
        ))}
        <label className={form.field}>
          {t('corrections.reasonOfEach')}
          <input value={why} maxLength={500} onChange={(event) => setWhy(event.target.value)} />
        </label>
        <ReportPlace lead={lead} send={send} onClose={onClose} />
        <ReportFields lead={lead} send={send} />
        {eventId && (
          <GroupFields
            told={told}
            eventId={eventId}
            targetsOf={targetsOf}
            send={(draft, said) => void decided({ part: 'report', ...draft }, said)}
          />
        )}
        <fieldset className={form.group}>
          <legend className={form.legend}>{t('corrections.nothingReported')}</legend>
          <div className={form.actions}>
            <Button
              id="section-x"
              onClick={() => {
                send({ type: 'not-a-report' }, t('corrections.said.offTheMap'))
                onClose()
              }}
            >
              {t('corrections.takeOffMap')} <kbd className={form.key}>x</kbd>
            </Button>
            <span className={form.note}>{t('corrections.sentenceStays')}</span>
          </div>
        </fieldset>
      </div>
    </Dialog>
  )
}
