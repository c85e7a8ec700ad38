import type { ComponentProps } from 'react'
import styles from './button.module.css'

type Props = ComponentProps<'button'> & {
  /** `primary`: the one thing to do here; `plain`: an edge; `quiet`: text only; `link`: like a link in a line. */
  look?: 'primary' | 'plain' | 'quiet' | 'link'
  /** Square, for a single icon; give it an `aria-label`. */
  square?: boolean
}

export const Button = ({
  look = 'plain',
  square = false,
  className = '',
  type = 'button',
  ...rest
}: Props) => (
  <button
    {...rest}
    type={type}
    className={`${styles.button} ${styles[look]} ${square ? styles.square : ''} ${className}`}
  />
)
