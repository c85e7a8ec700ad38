import { Tooltip } from 'radix-ui'
import type { ReactNode } from 'react'
import styles from './hint.module.css'

/** A definition or a key, shown while its control is pointed at or focused. The control must not depend on it. */
export const Hint = ({
  text,
  side,
  children,
}: {
  text: ReactNode
  side?: 'top' | 'right' | 'bottom' | 'left'
  children: ReactNode
}) => (
  <Tooltip.Root>
    <Tooltip.Trigger asChild>{children}</Tooltip.Trigger>
    <Tooltip.Portal>
      <Tooltip.Content className={styles.hint} side={side} sideOffset={6} collisionPadding={8}>
        {text}
      </Tooltip.Content>
    </Tooltip.Portal>
  </Tooltip.Root>
)
