import { useState } from 'react'
import type { EventId, Report } from '@/lib/domain'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { nameEvent } from '@/components/words/old'
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
  const { decide } = useDecisions()
  const [why, setWhy] = useState('')
  useSectionKeys()
  const decided = async (draft: CorrectionDraft, words: string) => {
    const answer = await decide({ ...draft, why: why.trim() || null }, words)
    if (answer) onMoved?.(answer.events)
  }
  const send = (change: CorrectionDraft['change'], words: string) =>
    void decided({ part: 'report', targets: targetsOf(told), change }, words)
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Correct: ${nameEvent(lead)}`}
      description={
        told.length > 1
          ? `Decisions hold for all ${told.length} reports of this event. What the machine answered is kept.`
          : 'What the machine answered is kept, and every decision can be taken back.'
      }
    >
      <div className={form.form}>
        {lead.corrected?.map((corrected) => (
          <CorrectedNote key={corrected.id} corrected={corrected} />
        ))}
        <label className={form.field}>
          Reason, if you like; it is kept with each decision
          <input value={why} maxLength={500} onChange={(event) => setWhy(event.target.value)} />
        </label>
        <ReportPlace lead={lead} send={send} onClose={onClose} />
        <ReportFields lead={lead} send={send} />
        {eventId && (
          <GroupFields
            told={told}
            eventId={eventId}
            targetsOf={targetsOf}
            send={(draft, words) => void decided({ part: 'report', ...draft }, words)}
          />
        )}
        <fieldset className={form.group}>
          <legend className={form.legend}>Nothing is reported here</legend>
          <div className={form.actions}>
            <Button
              id="section-x"
              onClick={() => {
                send({ type: 'not-a-report' }, 'The report was taken off the map.')
                onClose()
              }}
            >
              Take it off the map <kbd className={form.key}>x</kbd>
            </Button>
            <span className={form.note}>The sentence stays in its story.</span>
          </div>
        </fieldset>
      </div>
    </Dialog>
  )
}
