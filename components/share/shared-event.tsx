import { useSharedEvent } from '@/lib/client/use-shared-view'
import type { EventId } from '@/lib/domain'
import type { ShareCode } from '@/lib/domain/share'
import { SkeletonList } from '@/components/excerpts/skeleton-list'
import { EventBody } from '@/components/reports/event-body'
import { Notice } from '@/components/ui/notice'
import { useWords } from '@/components/words/use-words'
import styles from './shared-panel.module.css'

/** One report as the shared view has it, with every sentence that tells of it. */
export const SharedEvent = ({ code, id, isApart }: { code: ShareCode; id: EventId; isApart: boolean }) => {
  const { t } = useWords()
  const { data, error } = useSharedEvent(code, id)
  if (error) return <Notice error={error} />
  if (!data) return <SkeletonList />
  return (
    <>
      {data.withheld ? (
        <p className={styles.gap}>{t('share.withheldHere', { count: data.withheld })}</p>
      ) : null}
      <EventBody event={data} isApart={isApart} />
    </>
  )
}
