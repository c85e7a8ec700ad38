import type { Exactness } from '@/lib/domain'
import styles from './kind-symbol.module.css'

/** The symbol of the legend for how exact a place is: what the map draws under a mark. */
export const ExactnessSymbol = ({ exactness }: { exactness: Exactness }) => (
  <svg className={styles.symbol} viewBox="0 0 20 20" aria-hidden="true">
    {SHAPES[exactness]}
  </svg>
)

const SHAPES: Record<Exactness, React.ReactNode> = {
  place: (
    <>
      <circle cx="10" cy="10" r="7.5" fill="none" stroke="currentColor" />
      <circle cx="10" cy="10" r="3" fill="currentColor" />
    </>
  ),
  within: (
    <circle
      cx="10"
      cy="10"
      r="7.5"
      fill="currentColor"
      fillOpacity={0.25}
      stroke="currentColor"
      strokeWidth={1.25}
      strokeDasharray="2.6 2.1"
    />
  ),
  border: (
    <>
      <path d="M2 15C6 11 9 14 18 8V2C10 6 7 5 2 8Z" fill="currentColor" fillOpacity={0.28} />
      <path d="M2 15C6 11 9 14 18 8" fill="none" stroke="currentColor" strokeWidth={1.6} />
      <path
        d="M2 8C7 5 10 6 18 2"
        fill="none"
        stroke="currentColor"
        strokeWidth={1.2}
        strokeDasharray="2.4 1.8"
      />
    </>
  ),
  region: (
    <>
      <path d="M3 4.5 11 3l6 4-1.5 9.5L6 17 2.5 11Z" fill="none" stroke="currentColor" strokeWidth={1.25} />
      <path
        d="M3.6 10 9.6 4M4.6 14 14 4.8M7 16.6 16.4 7.4M11.6 16.6 16 12.2"
        fill="none"
        stroke="currentColor"
      />
    </>
  ),
  movement: <path d="M18 3C14 3.5 8 8 3 16.5L2.4 16C6.5 8 11 1.5 17 1Z" fill="currentColor" />,
}
