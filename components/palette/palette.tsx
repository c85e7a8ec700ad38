import { useRef } from 'react'
import { useTranslations } from 'use-intl/react'
import { Dialog } from '@/components/ui/dialog'
import { PaletteBody } from './palette-body'
import type { Doing } from './use-entries'

type Props = {
  open: boolean
  onOpenChange: (open: boolean) => void
  /** What stands in the field at first. */
  text: string
  doing: Doing
}

/** Finds places, stories, actors and commands by a few letters. What is chosen happens once the palette is gone. */
export const Palette = ({ open, onOpenChange, text, doing }: Props) => {
  const t = useTranslations('palette')
  const chosen = useRef<(() => void) | null>(null)
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('name')}
      isBare
      onClosed={() => {
        const act = chosen.current
        chosen.current = null
        act?.()
      }}
    >
      <PaletteBody
        text={text}
        doing={doing}
        onClose={() => onOpenChange(false)}
        onChoose={(act) => {
          chosen.current = act
          onOpenChange(false)
        }}
      />
    </Dialog>
  )
}
