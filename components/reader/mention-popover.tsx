import { X } from 'lucide-react'
import { Popover } from 'radix-ui'
import { useTranslations } from 'use-intl/react'
import type { StoryDetail } from '@/lib/client'
import { isDismissed, type Mention } from '@/lib/domain'
import { CorrectMention } from '@/components/corrections/correct-mention'
import { Button } from '@/components/ui/button'
import { PopoverPanel } from '@/components/ui/popover'
import styles from './mention-popover.module.css'

type Props = { detail: StoryDetail; mention: Mention; onClose: () => void }

/** What a name was taken for, how surely, and what else it could have been. */
export const MentionPopover = ({ detail, mention, onClose }: Props) => {
  const t = useTranslations()
  return (
    <PopoverPanel
      align="start"
      className={styles.panel}
      aria-label={t('reader.which', { name: mention.surface })}
      // Another name of the text takes over by itself; a decision asks for a name, and says what was done.
      onInteractOutside={(event) => {
        if (
          event.target instanceof Element &&
          event.target.closest('[data-name], [data-decision], [role="dialog"]')
        )
          event.preventDefault()
      }}
    >
      <div className={styles.head}>
        <h2 className={styles.title}>{t('reader.which', { name: mention.surface })}</h2>
        <Popover.Close asChild>
          <Button look="quiet" square aria-label={t('ui.close')}>
            <X />
          </Button>
        </Popover.Close>
      </div>
      {isDismissed(mention) && <p className={styles.why}>{t('reader.dismissed')}</p>}
      {mention.why && (
        <div className={styles.why}>
          <p className={styles.strong}>
            {t('reader.notPlacedBecause', { reason: t(`reasons.${mention.why}.name`).toLowerCase() })}
          </p>
          <p>{t(`reasons.${mention.why}.definition`)}</p>
        </div>
      )}
      <CorrectMention key={mention.id} detail={detail} mention={mention} onClose={onClose} />
      <p className={styles.use}>
        {t(`uses.${mention.use}.name`)}
        {mention.repeatOf && ` · ${t('reader.countedOnce')}`}
      </p>
    </PopoverPanel>
  )
}
