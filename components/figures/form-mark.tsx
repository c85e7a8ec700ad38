import styles from './figure-chart.module.css'
import type { Hue } from './group-sources'
import type { Form } from './lay-out-chart'

const RADIUS = 5 // px
const ARROW = 22 // px from the point to its tip

type Props = { form: Form; x: number; y: number; yLow: number; hue: Hue }

/** A claim by its form: a point; with an arrow up for "at least", hollow with one down for "up to"; a bar for "from, to". */
export const FormMark = ({ form, x, y, yLow, hue }: Props) => (
  <g className={styles.mark} data-hue={hue}>
    {form === 'at-least' && <Arrow x={x} from={y} to={y - ARROW} />}
    {form === 'up-to' && <Arrow x={x} from={y} to={y + ARROW} />}
    {form === 'range' ? (
      <path
        className={styles.stroke}
        d={`M${x - 6} ${y}H${x + 6}M${x - 6} ${yLow}H${x + 6}M${x} ${y}V${yLow}`}
      />
    ) : (
      <circle className={form === 'up-to' ? styles.hollow : styles.point} cx={x} cy={y} r={RADIUS} />
    )}
  </g>
)

const Arrow = ({ x, from, to }: { x: number; from: number; to: number }) => {
  const back = Math.sign(from - to) * 4
  return (
    <path
      className={styles.stroke}
      d={`M${x} ${from}V${to}M${x - 4} ${to + back}L${x} ${to}L${x + 4} ${to + back}`}
    />
  )
}
