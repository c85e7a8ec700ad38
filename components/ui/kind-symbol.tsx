import type { PlaceKind } from '@/lib/domain'
import styles from './kind-symbol.module.css'

/** The symbol of the legend for a kind of place: a point, a ring with a point, a hatched or waved area. */
export const KindSymbol = ({ kind }: { kind: PlaceKind }) => (
  <svg className={styles.symbol} viewBox="0 0 20 20" aria-hidden="true">
    {SHAPES[kind]}
  </svg>
)

const REGION = 'M3 4.5 11 3l6 4-1.5 9.5L6 17 2.5 11Z'
const HATCH = 'M3.6 10 9.6 4M4.6 14 14 4.8M7 16.6 16.4 7.4M11.6 16.6 16 12.2'
const FRAME = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.25 } as const
const LINES = { fill: 'none', stroke: 'currentColor' } as const

const SHAPES: Record<PlaceKind, React.ReactNode> = {
  facility: <circle cx="10" cy="10" r="3.5" fill="currentColor" />,
  settlement: (
    <>
      <circle cx="10" cy="10" r="7.5" {...LINES} />
      <circle cx="10" cy="10" r="3" fill="currentColor" />
    </>
  ),
  admin1: (
    <>
      <path d={REGION} {...FRAME} />
      <path d={HATCH} {...LINES} />
    </>
  ),
  admin2: (
    <>
      <path d={REGION} {...FRAME} />
      <path d="M4.6 14 14 4.8M7 16.6 16.4 7.4" {...LINES} />
    </>
  ),
  country: <path d={REGION} {...FRAME} fill="currentColor" fillOpacity={0.25} />,
  region: <path d={REGION} {...FRAME} strokeDasharray="2.6 2.1" fill="currentColor" fillOpacity={0.25} />,
  water: <path d="M2 7.5q2-2.5 4 0t4 0 4 0 4 0M2 13q2-2.5 4 0t4 0 4 0 4 0" {...FRAME} />,
  terrain: <path d="M2 16 7.5 6l3.5 6 2-3 5 7Z" {...FRAME} strokeLinejoin="round" />,
}
