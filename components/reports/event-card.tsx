import { ArrowLeft } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { RequestError, quietly, useEvent, useRefresh, useView } from '@/lib/client'
import type { EventId } from '@/lib/domain'
import { selectEvent } from '@/lib/link'
import { useAnnounce } from '@/components/ui/announcer'
import { Button } from '@/components/ui/button'
import { CorrectEvent } from '@/components/corrections/correct-event'
import { Notice } from '@/components/ui/notice'
import { SkeletonList } from '@/components/excerpts/skeleton-list'
import head from '@/components/excerpts/list-panel.module.css'
import { nameEvent } from '@/components/words/name-event'
import { useWords } from '@/components/words/use-words'
import { CopyLink } from './copy-link'
import { EventBody } from './event-body'
import styles from './event-card.module.css'

/** One event: what is known of it, and every account with its sentence. */
export const EventCard = ({ id, fromList }: { id: EventId; fromList: boolean }) => {
  const words = useWords()
  const { t } = words
  const [, setView] = useView()
  const { data, error } = useEvent(id)
  const refresh = useRefresh()
  const announce = useAnnounce()
  const event = data?.id === id ? data : undefined
  const title = useRef<HTMLHeadingElement>(null)
  const name = event && nameEvent(words, event)
  useEffect(() => {
    if (!name) return
    announce(t('reports.cardOpened', { event: name }))
    // Chosen from the list, whose row is gone now: the reader goes on in the card.
    if (fromList && document.activeElement === document.body) title.current?.focus({ preventScroll: true })
  }, [announce, name, fromList, t])
  return (
    <>
      <div className={head.head}>
        <Button look="quiet" square aria-label={t('reports.back')} onClick={() => setView(selectEvent(null))}>
          <ArrowLeft />
        </Button>
        <h2 className={head.title} id="reports" tabIndex={-1} ref={title}>
          {t('reports.report')}
        </h2>
        {event && <CopyLink />}
      </div>
      {event ? (
        <EventBody event={event} tools={<CorrectEvent event={event} />} />
      ) : error instanceof RequestError && error.status === 404 ? (
        <div className={styles.gone}>
          <p>{t('reports.gone')}</p>
          <Button onClick={() => setView(selectEvent(null), quietly)}>{t('reports.back')}</Button>
        </div>
      ) : error ? (
        <Notice error={error} retry={refresh} />
      ) : (
        <SkeletonList />
      )}
    </>
  )
}
