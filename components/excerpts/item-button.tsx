import type { ReactNode, Ref } from 'react'
import { moveFocus } from './move-focus'

type Props = {
  className: string | undefined
  /** Only of what stays chosen in the list. */
  pressed?: boolean
  ref?: Ref<HTMLButtonElement>
  onSelect: () => void
  onHover: (hovering: boolean) => void
  children: ReactNode
}

/** An item of a list beside the map: pointing at it or coming to it by key shows its mark, arrow keys go to the next one. */
export const ItemButton = ({ className, pressed, ref, onSelect, onHover, children }: Props) => (
  <button
    type="button"
    className={className}
    aria-pressed={pressed}
    ref={ref}
    onClick={onSelect}
    onKeyDown={moveFocus}
    onPointerEnter={() => onHover(true)}
    onPointerLeave={() => onHover(false)}
    onFocus={() => onHover(true)}
    onBlur={() => onHover(false)}
  >
    {children}
  </button>
)
