import { SlidersHorizontal } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl/react'
import { useView } from '@/lib/client'
import { isFiltered } from '@/lib/link'
import type { FilterCounts } from '@/components/filters/filters-panel'
import { EventSymbol } from '@/components/ui/event-symbol'
import { KindSymbol } from '@/components/ui/kind-symbol'
import { ViewLayerSwitch } from '@/components/ui/view-layer-switch'
import { formatCount } from '@/components/words/format-count'
import { KIND_ROWS, TYPE_ROWS } from '@/components/words/legend-rows'
import { useWords } from '@/components/words/use-words'
import styles from './chips.module.css'

type Props = { counts: FilterCounts; onFilters: () => void }

/** The legend of a phone: the layer, all filters, and one tap for each type of event, or kind of place, there is. */
export const Chips = ({ counts, onFilters }: Props) => {
  'use memo'
  const t = useTranslations('phone')
  const [view] = useView()
  return (
    <div className={styles.chips}>
      <ViewLayerSwitch />
      <button
        type="button"
        className={styles.chip}
        data-on={isFiltered(view) || undefined}
        onClick={onFilters}
      >
        <SlidersHorizontal /> {t('filters')}
      </button>
      {view.layer === 'places' ? <KindChips counts={counts} /> : <TypeChips counts={counts} />}
    </div>
  )
}

const TypeChips = ({ counts }: { counts: FilterCounts }) => {
  const t = useTranslations('eventTypes')
  const [view, setView] = useView()
  return TYPE_ROWS.filter((type) => type !== 'other').map((type) => {
    const only = view.types?.length === 1 && view.types[0] === type
    return (
      <Chip
        key={type}
        on={only}
        count={countIn(counts.reports?.types, type)}
        onClick={() => setView({ types: only ? null : [type] })}
      >
        <EventSymbol type={type} status={null} size={20} /> {t(`${type}.short`)}
      </Chip>
    )
  })
}

const KindChips = ({ counts }: { counts: FilterCounts }) => {
  const t = useTranslations('kinds')
  const [view, setView] = useView()
  return KIND_ROWS.map((kind) => {
    const only = view.kinds?.length === 1 && view.kinds[0] === kind
    return (
      <Chip
        key={kind}
        on={only}
        count={countIn(counts.places?.kinds, kind)}
        onClick={() => setView({ kinds: only ? null : [kind] })}
      >
        <KindSymbol kind={kind} /> {t(`${kind}.name`)}
      </Chip>
    )
  })
}

type ChipProps = { on: boolean; count: number; onClick: () => void; children: ReactNode }

const Chip = ({ on, count, onClick, children }: ChipProps) => {
  const words = useWords()
  if (count === 0 && !on) return null
  return (
    <button
      type="button"
      className={styles.chip}
      aria-pressed={on}
      data-on={on || undefined}
      onClick={onClick}
    >
      {children} {formatCount(words, count)}
    </button>
  )
}

const countIn = (facets: readonly { value: string; count: number }[] | undefined, value: string): number =>
  facets?.find((facet) => facet.value === value)?.count ?? 0
