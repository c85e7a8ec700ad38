import { PencilLine } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { type EventDetail, quietly, useView } from '@/lib/client'
import { selectEvent } from '@/lib/link'
import { isMuted } from '@/components/help/is-muted'
import { Button } from '@/components/ui/button'
import { isTyping } from '@/components/ui/is-typing'
import { CorrectReportDialog } from './correct-report-dialog'
import form from './form.module.css'

/** Opens the dialog that corrects an event; `e` does so too. The selection follows the event when it goes by another name. */
export const CorrectEvent = ({ event }: { event: EventDetail }) => {
  const t = useTranslations('corrections')
  const [, setView] = useView()
  const [open, setOpen] = useState(false)
  const press = useEffectEvent((key: KeyboardEvent) => {
    if (key.key !== 'e' || key.ctrlKey || key.metaKey || key.altKey) return
    if (isTyping(key.target) || isMuted(key)) return
    key.preventDefault()
    setOpen(true)
  })
  useEffect(() => {
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  return (
    <>
      <Button aria-keyshortcuts="e" onClick={() => setOpen(true)}>
        <PencilLine /> {t('correct')} <kbd className={form.key}>e</kbd>
      </Button>
      {open && (
        <CorrectReportDialog
          told={event.told.map(({ report }) => report)}
          lead={event.lead.report}
          eventId={event.id}
          onClose={() => setOpen(false)}
          onMoved={(events) => {
            const [first] = events
            if (first && !events.includes(event.id)) setView(selectEvent(first), quietly)
            if (!first) setView(selectEvent(null), quietly)
          }}
        />
      )}
    </>
  )
}
