import { useTranslations } from 'use-intl/react'
import type { CorrectionFilter } from '@/lib/client'
import { correctionTypes } from '@/lib/domain'
import styles from './audit-screen.module.css'
import form from './form.module.css'

type Props = {
  filter: CorrectionFilter
  people: readonly string[]
  onChange: (filter: CorrectionFilter) => void
}

const STATES = ['holds', 'orphaned', 'reverted'] as const

/** By kind of decision, by person, by whether it holds. */
export const AuditFilters = ({ filter, people, onChange }: Props) => {
  const t = useTranslations()
  return (
    <div className={styles.filters}>
      <label className={form.field}>
        {t('corrections.decision')}
        <select
          value={filter.types?.[0] ?? ''}
          onChange={({ target }) => {
            const type = correctionTypes.find((known) => known === target.value)
            onChange({ ...filter, types: type ? [type] : undefined })
          }}
        >
          <option value="">{t('corrections.all')}</option>
          {correctionTypes.map((type) => (
            <option key={type} value={type}>
              {t(`correctionTypes.${type}`)}
            </option>
          ))}
        </select>
      </label>
      <label className={form.field}>
        {t('corrections.decidedBy')}
        <select
          value={filter.by ?? ''}
          onChange={({ target }) => onChange({ ...filter, by: target.value || undefined })}
        >
          <option value="">{t('corrections.everyone')}</option>
          {people.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label className={form.field}>
        {t('corrections.state')}
        <select
          value={filter.state ?? ''}
          onChange={({ target }) => {
            const { value } = target
            const state =
              value === 'holds' || value === 'orphaned' || value === 'reverted' ? value : undefined
            onChange({ ...filter, state })
          }}
        >
          <option value="">{t('corrections.all')}</option>
          {STATES.map((state) => (
            <option key={state} value={state}>
              {t(`corrections.states.${state}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
