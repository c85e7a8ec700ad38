import { Popover as Radix } from 'radix-ui'
import type { ComponentProps } from 'react'
import styles from './popover.module.css'

/** The panel of a popover; `Popover.Root` and `Popover.Trigger` are Radix's own. */
export const PopoverPanel = ({ className = '', ...rest }: ComponentProps<typeof Radix.Content>) => (
  <Radix.Portal>
    <Radix.Content
      align="end"
      sideOffset={8}
      collisionPadding={8}
      {...rest}
      className={`${styles.panel} ${className}`}
    />
  </Radix.Portal>
)
