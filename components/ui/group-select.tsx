import { Rows3 } from 'lucide-react'
import { useTranslations } from 'use-intl/react'
import { type Grouping, groupings } from '@/lib/domain'
import { quietly, useView } from '@/lib/client'
import styles from './group-select.module.css'

/** By what the list is grouped; the address keeps it. */
export const GroupSelect = ({ of }: { of: 'reports' | 'excerpts' }) => {
  const t = useTranslations()
  const [view, setView] = useView()
  const name = view.group && t(`groupings.${of}.${view.group}`)
  return (
    <label className={styles.select} data-on={view.group ?? undefined}>
      <Rows3 />
      <span className={styles.name} aria-hidden="true">
        {name ?? t('ui.group')}
      </span>
      <select
        className={styles.field}
        aria-label={t('ui.groupTheList')}
        value={view.group ?? ''}
        onChange={(event) => {
          const group = groupings.find((grouping: Grouping) => grouping === event.target.value)
          setView({ group: group ?? null }, quietly)
        }}
      >
        <option value="">{t('ui.notGrouped')}</option>
        {groupings.map((grouping) => (
          <option key={grouping} value={grouping}>
            {t(`groupings.${of}.${grouping}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
