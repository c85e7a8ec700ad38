import { Check } from 'lucide-react'
import { Checkbox } from 'radix-ui'
import styles from './tick.module.css'

type Props = {
  checked: boolean
  onCheckedChange: (checked: boolean) => void
  id?: string
  'aria-label'?: string
  'aria-labelledby'?: string
  'aria-describedby'?: string
}

/** A tick box. */
export const Tick = ({ onCheckedChange, ...rest }: Props) => (
  <Checkbox.Root
    {...rest}
    className={styles.box}
    onCheckedChange={(state) => onCheckedChange(state === true)}
  >
    <Checkbox.Indicator className={styles.mark}>
      <Check />
    </Checkbox.Indicator>
  </Checkbox.Root>
)
