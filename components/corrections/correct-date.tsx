import { PencilLine } from 'lucide-react'
import { Popover } from 'radix-ui'
import { useState } from 'react'
import type { StoryDetail } from '@/lib/client'
import { Button } from '@/components/ui/button'
import { PopoverPanel } from '@/components/ui/popover'
import { When } from '@/components/ui/when'
import { DATE_SOURCES } from '@/components/words/old'
import { formatDay } from '@/components/words/old'
import styles from './correct-date.module.css'
import { CorrectedNote } from './corrected-note'
import { DateFields } from './date-fields'

/** Sets the day of a story by hand, tells what its text says, and takes the decision back. */
export const CorrectDate = ({ detail }: { detail: StoryDetail }) => {
  const [open, setOpen] = useState(false)
  const { story, dated } = detail
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <Button look="link" className={styles.edit} aria-label="Edit the date">
          <PencilLine /> Edit
        </Button>
      </Popover.Trigger>
      <PopoverPanel align="start" aria-label="Date of the story">
        <h2 className={styles.title}>Date of the story</h2>
        <p className={styles.told}>{tellTold(dated?.told ?? story)}</p>
        {dated?.set && <CorrectedNote corrected={dated.set} />}
        <DateFields key={story.publishedAt} story={story} onClose={() => setOpen(false)} />
      </PopoverPanel>
    </Popover.Root>
  )
}

/** In the line over the story: whose date it is, and what the text says. */
export const DatedBy = ({ dated: { told, set } }: { dated: NonNullable<StoryDetail['dated']> }) => (
  <>
    date set by {set?.by ?? 'hand'};{' '}
    {told.publishedAt ? (
      <>
        the text says <When at={told.publishedAt} />
      </>
    ) : (
      'the text tells none'
    )}
  </>
)

const tellTold = ({
  publishedAt,
  dateSource,
}: Pick<StoryDetail['story'], 'publishedAt' | 'dateSource'>): string =>
  publishedAt
    ? `The text says ${formatDay(publishedAt, 'long')}${dateSource ? ` (${DATE_SOURCES[dateSource]})` : ''}.`
    : 'Nothing in the text tells when.'
