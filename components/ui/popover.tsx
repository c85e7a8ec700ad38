import { Popover as Radix } from 'radix-ui'
import type { ComponentProps } from 'react'
import styles from './popover.module.css'

/** A dialog that the popover led to keeps the focus it took: the trigger would have it back only after that. */
const leaveToDialog = (event: Event): void => {
  if (document.activeElement?.closest('[role="dialog"], [role="alertdialog"]')) event.preventDefault()
}

/** The panel of a popover; `Popover.Root` and `Popover.Trigger` are Radix's own. */
export const PopoverPanel = ({ className = '', ...rest }: ComponentProps<typeof Radix.Content>) => (
  <Radix.Portal>
    <Radix.Content
      align="end"
      sideOffset={8}
      collisionPadding={8}
      onCloseAutoFocus={leaveToDialog}
      {...rest}
      className={`${styles.panel} ${className}`}
    />
  </Radix.Portal>
)
