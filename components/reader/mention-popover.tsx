import { X } from 'lucide-react'
import { Popover } from 'radix-ui'
import type { StoryDetail } from '@/lib/client'
import { isDismissed, type Mention } from '@/lib/domain'
import { CorrectMention } from '@/components/corrections/correct-mention'
import { Button } from '@/components/ui/button'
import { PopoverPanel } from '@/components/ui/popover'
import { REASONS, USES } from '@/components/words/old'
import styles from './mention-popover.module.css'

type Props = { detail: StoryDetail; mention: Mention; onClose: () => void }

/** What a name was taken for, how surely, and what else it could have been. */
export const MentionPopover = ({ detail, mention, onClose }: Props) => {
  return (
    <PopoverPanel
      align="start"
      className={styles.panel}
      aria-label={`Which ${mention.surface}?`}
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
        <h2 className={styles.title}>Which {mention.surface}?</h2>
        <Popover.Close asChild>
          <Button look="quiet" square aria-label="Close">
            <X />
          </Button>
        </Popover.Close>
      </div>
      {isDismissed(mention) && <p className={styles.why}>No place, an analyst decided.</p>}
      {mention.why && (
        <div className={styles.why}>
          <p className={styles.strong}>Not placed: {REASONS[mention.why].name.toLowerCase()}</p>
          <p>{REASONS[mention.why].definition}</p>
        </div>
      )}
      <CorrectMention key={mention.id} detail={detail} mention={mention} onClose={onClose} />
      <p className={styles.use}>
        {USES[mention.use].name}
        {mention.repeatOf && ' · stood above already, counted once'}
      </p>
    </PopoverPanel>
  )
}
