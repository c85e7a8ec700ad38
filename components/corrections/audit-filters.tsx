import type { CorrectionFilter } from '@/lib/client'
import { correctionTypes } from '@/lib/domain'
import { CORRECTION_TYPES } from '@/components/words/old'
import styles from './audit-screen.module.css'
import form from './form.module.css'

type Props = {
  filter: CorrectionFilter
  people: readonly string[]
  onChange: (filter: CorrectionFilter) => void
}

const STATES = { holds: 'Holds', orphaned: 'Finds nothing', reverted: 'Taken back' } as const

/** By kind of decision, by person, by whether it holds. */
export const AuditFilters = ({ filter, people, onChange }: Props) => (
  <div className={styles.filters}>
    <label className={form.field}>
      Decision
      <select
        value={filter.types?.[0] ?? ''}
        onChange={({ target }) => {
          const type = correctionTypes.find((known) => known === target.value)
          onChange({ ...filter, types: type ? [type] : undefined })
        }}
      >
        <option value="">All</option>
        {correctionTypes.map((type) => (
          <option key={type} value={type}>
            {CORRECTION_TYPES[type]}
          </option>
        ))}
      </select>
    </label>
    <label className={form.field}>
      Decided by
      <select
        value={filter.by ?? ''}
        onChange={({ target }) => onChange({ ...filter, by: target.value || undefined })}
      >
        <option value="">Everyone</option>
        {people.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </label>
    <label className={form.field}>
      State
      <select
        value={filter.state ?? ''}
        onChange={({ target }) => {
          const { value } = target
          const state = value === 'holds' || value === 'orphaned' || value === 'reverted' ? value : undefined
          onChange({ ...filter, state })
        }}
      >
        <option value="">All</option>
        {Object.entries(STATES).map(([state, name]) => (
          <option key={state} value={state}>
            {name}
          </option>
        ))}
      </select>
    </label>
  </div>
)
