import { Popover } from 'radix-ui'
import { useTranslations } from 'use-intl/react'
import type { LngLat } from '@/lib/domain'
import { Button } from '@/components/ui/button'
import { PopoverPanel } from '@/components/ui/popover'
import { PositionForms } from './position-forms'
import styles from './copy-coordinates.module.css'

/** The three forms of a position behind one quiet button. `note` says what the position does not mean. */
export const CopyCoordinates = ({ at, note }: { at: LngLat; note?: string }) => {
  const t = useTranslations('coordinates')
  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <Button look="link" className={styles.open}>
          {t('copyAll')}
        </Button>
      </Popover.Trigger>
      <PopoverPanel align="start" className={styles.panel} aria-label={t('name')}>
        {note && <p className={styles.note}>{note}</p>}
        <PositionForms at={at} />
      </PopoverPanel>
    </Popover.Root>
  )
}
