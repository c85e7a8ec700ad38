import { type EventFacets, useView } from '@/lib/client'
import { typesByDefault } from '@/lib/link'
import { EventSymbol } from '@/components/ui/event-symbol'
import { ExactnessSymbol } from '@/components/ui/exactness-symbol'
import { EXACTNESS_ROWS, TYPE_ROWS } from '@/components/words/legend-rows'
import { sourceName } from '@/components/words/report-words'
import { useWords } from '@/components/words/use-words'
import { FilterGroup } from './filter-group'
import styles from './filters-panel.module.css'
import { SURE_ROWS, toStatuses, toSureRows } from './sure-rows'
import { withAbsent } from './with-absent'

/** The legend and the filters of reports in one. */
export const ReportFilters = ({ facets }: { facets: EventFacets | undefined }) => {
  'use memo'
  const words = useWords()
  const { t } = words
  const [view, setView] = useView()
  const countIn = (group: 'types' | 'statuses' | 'exactness', values: readonly string[]) =>
    facets && facets[group].reduce((sum, { value, count }) => (values.includes(value) ? sum + count : sum), 0)
  return (
    <div className={styles.panel}>
      <FilterGroup
        title={t('filters.whatHappened')}
        rows={TYPE_ROWS.map((type) => ({
          value: type,
          name: t(`eventTypes.${type}.short`),
          definition: t('filters.typeMeaning', {
            name: t(`eventTypes.${type}.name`),
            definition: t(`eventTypes.${type}.definition`),
          }),
          count: countIn('types', [type]),
          symbol: <EventSymbol type={type} status={null} size={20} />,
        }))}
        selected={view.types}
        byDefault={typesByDefault}
        onChange={(types) => setView({ types })}
      />
      <FilterGroup
        title={t('filters.howSure')}
        rows={SURE_ROWS.map((row) => ({
          value: row,
          name: row === 'disputed' ? t('filters.deniedOrDisputed') : t(`statuses.${row}.name`),
          definition:
            row === 'disputed'
              ? t('filters.deniedOrDisputedMeaning', {
                  denied: t('statuses.denied.definition'),
                  disputed: t('statuses.disputed.definition'),
                })
              : t(`statuses.${row}.definition`),
          count: countIn('statuses', toStatuses([row])),
          symbol: <EventSymbol type={null} status={row} size={20} />,
        }))}
        selected={toSureRows(view.statuses)}
        onChange={(rows) => setView({ statuses: rows && toStatuses(rows) })}
      />
      <FilterGroup
        title={t('filters.howExact')}
        rows={EXACTNESS_ROWS.map((exactness) => ({
          value: exactness,
          name: t(`exactnesses.${exactness}.name`),
          definition: t(`exactnesses.${exactness}.definition`),
          count: countIn('exactness', [exactness]),
          symbol: <ExactnessSymbol exactness={exactness} />,
        }))}
        selected={view.exactness}
        onChange={(exactness) => setView({ exactness })}
      />
      <FilterGroup
        title={t('filters.whoSays')}
        rows={withAbsent(facets?.sources, view.sources, (name) => sourceName(words, name))}
        selected={view.sources}
        onChange={(sources) => setView({ sources })}
        first={5}
        overlapping
        none={facets && t('filters.nobody')}
      />
      <FilterGroup
        title={t('filters.whoActs')}
        rows={withAbsent(facets?.actors, view.actors, (name) => name)}
        selected={view.actors}
        byDefault={[]}
        onChange={(actors) => setView({ actors })}
        first={5}
        overlapping
        none={facets && t('filters.nobodyNamed')}
      />
    </div>
  )
}
