import { PencilLine } from 'lucide-react'
import { Popover } from 'radix-ui'
import { useState } from 'react'
import type { StoryDetail } from '@/lib/client'
import { Button } from '@/components/ui/button'
import { PopoverPanel } from '@/components/ui/popover'
import { When } from '@/components/ui/when'
import { formatDay } from '@/components/words/format-day'
import type { Words } from '@/components/words/make-words'
import { useWords } from '@/components/words/use-words'
import styles from './correct-date.module.css'
import { CorrectedNote } from './corrected-note'
import { DateFields } from './date-fields'

/** Sets the day of a story by hand, tells what its text says, and takes the decision back. */
export const CorrectDate = ({ detail }: { detail: StoryDetail }) => {
  const words = useWords()
  const { t } = words
  const [open, setOpen] = useState(false)
  const { story, dated } = detail
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <Button look="link" className={styles.edit} aria-label={t('corrections.editDate')}>
          <PencilLine /> {t('corrections.edit')}
        </Button>
      </Popover.Trigger>
      <PopoverPanel align="start" aria-label={t('corrections.dateOfStory')}>
        <h2 className={styles.title}>{t('corrections.dateOfStory')}</h2>
        <p className={styles.told}>{tellTold(words, dated?.told ?? story)}</p>
        {dated?.set && <CorrectedNote corrected={dated.set} />}
        <DateFields key={story.publishedAt} story={story} onClose={() => setOpen(false)} />
      </PopoverPanel>
    </Popover.Root>
  )
}

/** In the line over the story: whose date it is, and what the text says. */
export const DatedBy = ({ dated: { told, set } }: { dated: NonNullable<StoryDetail['dated']> }) => {
  const { t } = useWords()
  return (
    <>
      {set ? t('corrections.dateSetBy', { who: set.by }) : t('corrections.dateSetByHand')}{' '}
      {told.publishedAt ? (
        <>
          {t('corrections.textSays')} <When at={told.publishedAt} />
        </>
      ) : (
        t('corrections.textTellsNone')
      )}
    </>
  )
}

const tellTold = (
  words: Words,
  { publishedAt, dateSource }: Pick<StoryDetail['story'], 'publishedAt' | 'dateSource'>,
): string => {
  const { t } = words
  if (!publishedAt) return t('corrections.textTellsNoDay')
  const day = formatDay(words, publishedAt, 'long')
  return dateSource
    ? t('corrections.textSaysDayFrom', { day, source: t(`dateSources.${dateSource}`) })
    : t('corrections.textSaysDay', { day })
}
