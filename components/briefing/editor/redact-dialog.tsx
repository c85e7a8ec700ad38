import { useState } from 'react'
import { type HoldingBriefing, useBriefingChanges, useBriefingStories } from '@/lib/client/use-briefings'
import type { StoryId } from '@/lib/domain'
import type { BriefingId } from '@/lib/domain/briefing'
import type { Redaction } from '@/lib/domain/redaction'
import { useDecisions } from '@/components/corrections/decisions'
import form from '@/components/corrections/form.module.css'
import { RedactFields } from '@/components/share/redact-fields'
import { Redactions } from '@/components/share/redactions'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { useWords } from '@/components/words/use-words'
import { StillHeld } from './still-held'

interface Props {
  id: BriefingId
  /** The story that is chosen at first. */
  first: StoryId | null
  /** What was taken out before. */
  redactions: readonly Redaction[]
  onClose: () => void
  /** The briefing is not what it was. */
  onDone: () => void
}

/** Takes what one story says out of the briefing, its versions and the frozen links to it, for good. */
export const RedactDialog = ({ id, first, redactions, onClose, onDone }: Props) => {
  const { t } = useWords()
  const { data, error } = useBriefingStories(id)
  const { redact } = useBriefingChanges()
  const { perform } = useDecisions()
  const [isSending, setSending] = useState(false)
  const [others, setOthers] = useState<readonly HoldingBriefing[] | null>(null) // briefings that hold the story still; null: nothing was taken out
  const send = async (story: StoryId, why: string | null): Promise<void> => {
    setSending(true)
    const done = await perform((by) => redact(id, story, by, why), t('share.takenOut'), null)
    setSending(false)
    if (done?.others.length === 0) onDone()
    else if (done) setOthers(done.others)
  }
  const leave = others === null ? onClose : onDone
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && !isSending && leave()}
      title={t('share.takeOut')}
      description={t('briefing.redact.meaning')}
    >
      {others === null ? (
        <>
          <p className={form.note}>{t('briefing.redact.stays')}</p>
          {error ? <Notice error={error} /> : null}
          {data?.stories.length === 0 ? (
            <p>{t('briefing.redact.none')}</p>
          ) : (
            <RedactFields
              stories={data?.stories}
              first={first}
              isSending={isSending}
              onSend={(story, why) => void send(story, why)}
              onCancel={onClose}
            />
          )}
          <Redactions redactions={redactions} of="briefing" className={form.note} />
        </>
      ) : (
        <>
          <StillHeld others={others} />
          <div className={form.actions}>
            <Button look="primary" onClick={onDone}>
              {t('briefing.redact.backToSlides')}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  )
}
