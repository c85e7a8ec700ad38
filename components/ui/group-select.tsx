import { Rows3 } from 'lucide-react'
import { type Grouping, groupings } from '@/lib/domain'
import { quietly, useView } from '@/lib/client'
import { GROUPINGS } from '@/components/words/old'
import styles from './group-select.module.css'

/** By what the list is grouped; the address keeps it. */
export const GroupSelect = ({ of }: { of: 'reports' | 'excerpts' }) => {
  const [view, setView] = useView()
  const name = view.group && GROUPINGS[of][view.group]
  return (
    <label className={styles.select} data-on={view.group ?? undefined}>
      <Rows3 />
      <span className={styles.name} aria-hidden="true">
        {name ?? 'Group'}
      </span>
      <select
        className={styles.field}
        aria-label="Group the list"
        value={view.group ?? ''}
        onChange={(event) => {
          const group = groupings.find((grouping: Grouping) => grouping === event.target.value)
          setView({ group: group ?? null }, quietly)
        }}
      >
        <option value="">Not grouped</option>
        {groupings.map((grouping) => (
          <option key={grouping} value={grouping}>
            {GROUPINGS[of][grouping]}
          </option>
        ))}
      </select>
    </label>
  )
}
