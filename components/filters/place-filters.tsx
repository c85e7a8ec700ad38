import { type Facets, useView } from '@/lib/client'
import { usesByDefault } from '@/lib/link'
import { KindSymbol } from '@/components/ui/kind-symbol'
import { KIND_ROWS, USE_ROWS } from '@/components/words/legend-rows'
import { publisherName } from '@/components/words/publisher-name'
import { useWords } from '@/components/words/use-words'
import { FilterGroup } from './filter-group'
import styles from './filters-panel.module.css'
import { UseSample } from './use-sample'
import { withAbsent } from './with-absent'

/** The legend and the filters of places in one. */
export const PlaceFilters = ({ facets }: { facets: Facets | undefined }) => {
  const words = useWords()
  const { t } = words
  const [view, setView] = useView()
  const countIn = (group: 'kinds' | 'uses', value: string) =>
    facets && (facets[group].find((facet) => facet.value === value)?.count ?? 0)
  return (
    <div className={styles.panel}>
      <FilterGroup
        title={t('filters.whatKind')}
        rows={KIND_ROWS.map((kind) => ({
          value: kind,
          name: t(`kinds.${kind}.name`),
          definition: t(`kinds.${kind}.definition`),
          count: countIn('kinds', kind),
          symbol: <KindSymbol kind={kind} />,
        }))}
        selected={view.kinds}
        onChange={(kinds) => setView({ kinds })}
      />
      <FilterGroup
        title={t('filters.howNamed')}
        rows={USE_ROWS.map((use) => ({
          value: use,
          name: t(`uses.${use}.name`),
          definition: t(`uses.${use}.definition`),
          count: countIn('uses', use),
          symbol: <UseSample use={use} />,
        }))}
        selected={view.uses}
        byDefault={usesByDefault}
        onChange={(uses) => setView({ uses })}
      />
      <FilterGroup
        title={t('filters.publisher')}
        rows={withAbsent(facets?.publishers, view.publishers, (name) => publisherName(words, name))}
        selected={view.publishers}
        onChange={(publishers) => setView({ publishers })}
        first={5}
        none={facets && t('filters.nobodyYet')}
      />
    </div>
  )
}
