import { type Facets, useView } from '@/lib/client'
import { usesByDefault } from '@/lib/link'
import { KindSymbol } from '@/components/ui/kind-symbol'
import { KINDS, KIND_ROWS, USES, USE_ROWS, publisherName } from '@/components/words/legend'
import { FilterGroup } from './filter-group'
import styles from './filters-panel.module.css'
import { UseSample } from './use-sample'

/** The legend and the filters in one. */
export const FiltersPanel = ({ facets }: { facets: Facets | undefined }) => {
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
        rows={publishersOf(facets, view.publishers)}
        selected={view.publishers}
        onChange={(publishers) => setView({ publishers })}
        first={5}
        none={facets && 'Nobody yet'}
      />
    </div>
  )
}

// A publisher named in a link stays in the list when no story has it, so that its tick can be taken away.
const publishersOf = (facets: Facets | undefined, selected: readonly string[] | null) => {
  const known = facets?.publishers ?? []
  const absent = (selected ?? []).filter((name) => known.every((facet) => facet.value !== name))
  return [...known, ...absent.map((value) => ({ value, count: 0 }))].map(({ value, count }) => ({
    value,
    count,
    name: publisherName(value),
  }))
}
