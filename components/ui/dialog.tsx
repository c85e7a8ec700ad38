import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import { type ReactNode, useRef } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from './button'
import styles from './dialog.module.css'
import { Hidden } from './hidden'

type Props = {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  /** One sentence under the title. */
  description?: string
  /** Begins with a field of its own: the title is only said, and the content shows a way out. */
  isBare?: boolean
  /** Called when it has closed and the focus is back where it was. */
  onClosed?: () => void
  children: ReactNode
}

/** A window over the page, with a title and a way out. On phones it fills the screen. */
export const Dialog = ({ open, onOpenChange, title, description, isBare, onClosed, children }: Props) => {
  const t = useTranslations('ui')
  // Whoever opened it gets the focus back; Radix knows only triggers of its own.
  const opener = useRef<Element | null>(null)
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        {/* Not Radix's own: that one writes a style element, which the content security policy forbids. */}
        <div className={styles.scrim} aria-hidden="true" />
        <Radix.Content
          onOpenAutoFocus={() => {
            opener.current = document.activeElement
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            if (opener.current instanceof HTMLElement) opener.current.focus()
            onClosed?.()
          }}
          className={`${styles.dialog} ${isBare ? styles.bare : ''}`}
          {...(description ? {} : { 'aria-describedby': undefined })}
        >
          {isBare ? (
            <Radix.Title asChild>
              <Hidden>{title}</Hidden>
            </Radix.Title>
          ) : (
            <div className={styles.head}>
              <Radix.Title className={styles.title}>{title}</Radix.Title>
              <Radix.Close asChild>
                <Button look="quiet" square aria-label={t('close')}>
                  <X />
                </Button>
              </Radix.Close>
            </div>
          )}
          {description && <Radix.Description className={styles.description}>{description}</Radix.Description>}
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
