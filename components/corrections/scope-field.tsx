import type { CorrectionScope } from '@/lib/domain'
import form from './form.module.css'

type Props = { surface: string; scope: CorrectionScope; onChange: (scope: CorrectionScope) => void }

const isScope = (value: string): value is CorrectionScope =>
  value === 'here' || value === 'story' || value === 'always'

/** How far a decision on a name reaches. */
export const ScopeField = ({ surface, scope, onChange }: Props) => (
  <label className={form.field}>
    Holds for
    <select value={scope} onChange={({ target }) => isScope(target.value) && onChange(target.value)}>
      <option value="here">these words only</option>
      <option value="story">every “{surface}” of this story</option>
      <option value="always">every “{surface}”, later stories too</option>
    </select>
  </label>
)
