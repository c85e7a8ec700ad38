import { useTranslations } from 'use-intl/react'
import type { CorrectionScope } from '@/lib/domain'
import form from './form.module.css'

type Props = { surface: string; scope: CorrectionScope; onChange: (scope: CorrectionScope) => void }

const isScope = (value: string): value is CorrectionScope =>
  value === 'here' || value === 'story' || value === 'always'

/** How far a decision on a name reaches. */
export const ScopeField = ({ surface, scope, onChange }: Props) => {
  const t = useTranslations('corrections')
  return (
    <label className={form.field}>
      {t('holdsFor')}
      <select value={scope} onChange={({ target }) => isScope(target.value) && onChange(target.value)}>
        <option value="here">{t('scopes.here')}</option>
        <option value="story">{t('scopes.story', { surface })}</option>
        <option value="always">{t('scopes.always', { surface })}</option>
      </select>
    </label>
  )
}
