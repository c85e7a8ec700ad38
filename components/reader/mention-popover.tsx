import { X } from 'lucide-react'
import { Popover } from 'radix-ui'
import type { StoryDetail } from '@/lib/client'
import type { Mention } from '@/lib/domain'
import { Button } from '@/components/ui/button'
import { PopoverPanel } from '@/components/ui/popover'
import { REASONS, USES } from '@/components/words/legend'
import { Candidate } from './candidate'
import styles from './mention-popover.module.css'

/** What a name was taken for, how surely, and what else it could have been. */
export const MentionPopover = ({ detail, mention }: { detail: StoryDetail; mention: Mention }) => {
  const placeOf = (id: string | null) => detail.places.find((place) => place.id === id)
  const chosen = placeOf(mention.placeId)
  return (
    <PopoverPanel
      align="start"
      className={styles.panel}
      aria-label={`Which ${mention.surface}?`}
      // Another name of the text takes over by itself.
      onInteractOutside={(event) => {
        if (event.target instanceof Element && event.target.closest('[data-name]')) event.preventDefault()
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
      {mention.why && (
        <div className={styles.why}>
          <p className={styles.strong}>Not placed: {REASONS[mention.why].name.toLowerCase()}</p>
          <p>{REASONS[mention.why].definition}</p>
        </div>
      )}
      <ul>
        {chosen && (
          <Candidate
            chosen
            name={chosen.name}
            place={chosen}
            share={mention.confidence}
            reasons={mention.reasons}
          />
        )}
        {mention.alternatives.map((other) => (
          <Candidate
            key={other.placeId}
            chosen={false}
            name={other.name}
            place={placeOf(other.placeId)}
            share={other.confidence}
            reasons={[]}
          />
        ))}
      </ul>
      <p className={styles.use}>
        {USES[mention.use].name}
        {mention.repeatOf && ' · stood above already, counted once'}
      </p>
    </PopoverPanel>
  )
}
