import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { useAddStories } from '@/lib/client'
import { Dialog } from '@/components/ui/dialog'
import { AddForm } from './add-form'
import { AddedStories } from './added-stories'

type Props = { open: boolean; onOpenChange: (open: boolean) => void }

/** Paste a story or give files; afterwards, what was read from them. */
export const AddDialog = ({ open, onOpenChange }: Props) => {
  const t = useTranslations('add')
  const { trigger, data, error, isMutating, reset } = useAddStories()
  const [round, setRound] = useState(0)
  const close = (next: boolean) => {
    onOpenChange(next)
    if (!next) reset()
  }
  return (
    <Dialog
      open={open}
      onOpenChange={close}
      title={data ? t('whatWasRead') : t('title')}
      description={data ? undefined : t('description')}
    >
      {data ? (
        <AddedStories
          added={data}
          onClose={() => close(false)}
          onAnother={() => {
            reset()
            setRound(round + 1)
          }}
        />
      ) : (
        <AddForm
          key={round}
          busy={isMutating}
          error={error}
          onGive={(given) => void trigger(given).catch(() => {})}
        />
      )}
    </Dialog>
  )
}
