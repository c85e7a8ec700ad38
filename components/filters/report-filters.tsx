import { type EventFacets, useView } from '@/lib/client'
import { typesByDefault } from '@/lib/link'
import { EventSymbol } from '@/components/ui/event-symbol'
import { ExactnessSymbol } from '@/components/ui/exactness-symbol'
import { EVENT_TYPES, EXACTNESSES, EXACTNESS_ROWS, STATUSES, TYPE_ROWS } from '@/components/words/event-words'
import { sourceName } from '@/components/words/report-words'
import { FilterGroup } from './filter-group'
import styles from './filters-panel.module.css'
import { SURE_ROWS, toStatuses, toSureRows } from './sure-rows'
import { withAbsent } from './with-absent'

/** The legend and the filters of reports in one. */
export const ReportFilters = ({ facets }: { facets: EventFacets | undefined }) => {
  const [view, setView] = useView()
  const countIn = (group: 'types' | 'statuses' | 'exactness', values: readonly string[]) =>
    facets && facets[group].reduce((sum, { value, count }) => (values.includes(value) ? sum + count : sum), 0)
  return (
    <div className={styles.panel}>
      <FilterGroup
        title="What happened"
        rows={TYPE_ROWS.map((type) => ({
          value: type,
          name: EVENT_TYPES[type].short,
          definition: `${EVENT_TYPES[type].name}. ${EVENT_TYPES[type].definition}`,
          count: countIn('types', [type]),
          symbol: <EventSymbol type={type} status={null} size={20} />,
        }))}
        selected={view.types}
        byDefault={typesByDefault}
        onChange={(types) => setView({ types })}
      />
      <FilterGroup
        title="How sure"
        rows={SURE_ROWS.map((row) => ({
          value: row,
          name: row === 'disputed' ? 'Denied or disputed' : STATUSES[row].name,
          definition:
            row === 'disputed'
              ? `${STATUSES.denied.definition} Or: ${STATUSES.disputed.definition}`
              : STATUSES[row].definition,
          count: countIn('statuses', toStatuses([row])),
          symbol: <EventSymbol type={null} status={row} size={20} />,
        }))}
        selected={toSureRows(view.statuses)}
        onChange={(rows) => setView({ statuses: rows && toStatuses(rows) })}
      />
      <FilterGroup
        title="How exact"
        rows={EXACTNESS_ROWS.map((exactness) => ({
          value: exactness,
          name: EXACTNESSES[exactness].name,
          definition: EXACTNESSES[exactness].definition,
          count: countIn('exactness', [exactness]),
          symbol: <ExactnessSymbol exactness={exactness} />,
        }))}
        selected={view.exactness}
        onChange={(exactness) => setView({ exactness })}
      />
      <FilterGroup
        title="Who says so"
        rows={withAbsent(facets?.sources, view.sources, sourceName)}
        selected={view.sources}
        onChange={(sources) => setView({ sources })}
        first={5}
        overlapping
        none={facets && 'Nobody'}
      />
      <FilterGroup
        title="Who acts, or is hit"
        rows={withAbsent(facets?.actors, view.actors, (name) => name)}
        selected={view.actors}
        byDefault={[]}
        onChange={(actors) => setView({ actors })}
        first={5}
        overlapping
        none={facets && 'Nobody named'}
      />
    </div>
  )
}
