import { SlidersHorizontal } from 'lucide-react'
import { type Facets, useView } from '@/lib/client'
import type { PlaceKind } from '@/lib/domain'
import { isFiltered } from '@/lib/link'
import { KindSymbol } from '@/components/ui/kind-symbol'
import { formatCount } from '@/components/words/count-of'
import { KINDS, KIND_ROWS } from '@/components/words/legend'
import styles from './chips.module.css'

type Props = { facets: Facets | undefined; onFilters: () => void }

/** The legend of a phone: all filters, and one tap for each kind of place there is. */
export const Chips = ({ facets, onFilters }: Props) => {
  const [view, setView] = useView()
  const countOf = (kind: PlaceKind) => facets?.kinds.find((facet) => facet.value === kind)?.count ?? 0
  const only = (kind: PlaceKind) => view.kinds?.length === 1 && view.kinds[0] === kind
  return (
    <div className={styles.chips}>
      <button
        type="button"
        className={styles.chip}
        data-on={isFiltered(view) || undefined}
        onClick={onFilters}
      >
        <SlidersHorizontal /> Filters
      </button>
      {KIND_ROWS.filter((kind) => countOf(kind) > 0).map((kind) => (
        <button
          key={kind}
          type="button"
          className={styles.chip}
          aria-pressed={only(kind)}
          data-on={only(kind) || undefined}
          onClick={() => setView({ kinds: only(kind) ? null : [kind] })}
        >
          <KindSymbol kind={kind} /> {KINDS[kind].name} {formatCount(countOf(kind))}
        </button>
      ))}
    </div>
  )
}
