import { type Facets, useView } from '@/lib/client'
import { usesByDefault } from '@/lib/link'
import { KindSymbol } from '@/components/ui/kind-symbol'
import { KINDS, KIND_ROWS, USES, USE_ROWS, publisherName } from '@/components/words/legend'
import { FilterGroup } from './filter-group'
import styles from './filters-panel.module.css'
import { UseSample } from './use-sample'
import { withAbsent } from './with-absent'

/** The legend and the filters of places in one. */
export const PlaceFilters = ({ facets }: { facets: Facets | undefined }) => {
  const [view, setView] = useView()
  const countIn = (group: 'kinds' | 'uses', value: string) =>
    facets && (facets[group].find((facet) => facet.value === value)?.count ?? 0)
  return (
    <div className={styles.panel}>
      <FilterGroup
        title="What kind of place"
        rows={KIND_ROWS.map((kind) => ({
          value: kind,
          name: KINDS[kind].name,
          definition: KINDS[kind].definition,
          count: countIn('kinds', kind),
          symbol: <KindSymbol kind={kind} />,
        }))}
        selected={view.kinds}
        onChange={(kinds) => setView({ kinds })}
      />
      <FilterGroup
        title="How it is named"
        rows={USE_ROWS.map((use) => ({
          value: use,
          name: USES[use].name,
          definition: USES[use].definition,
          count: countIn('uses', use),
          symbol: <UseSample use={use} />,
        }))}
        selected={view.uses}
        byDefault={usesByDefault}
        onChange={(uses) => setView({ uses })}
      />
      <FilterGroup
        title="Publisher"
        rows={withAbsent(facets?.publishers, view.publishers, publisherName)}
        selected={view.publishers}
        onChange={(publishers) => setView({ publishers })}
        first={5}
        none={facets && 'Nobody yet'}
      />
    </div>
  )
}
