import Link from 'next/link'
import { useState } from 'react'
import type { ListedCorrection } from '@/lib/client'
import { writeView } from '@/lib/link'
import { Button } from '@/components/ui/button'
import { When } from '@/components/ui/when'
import { CORRECTION_TYPES, SCOPES, tellChange } from '@/components/words/old'
import { countOf } from '@/components/words/old'
import styles from './audit-screen.module.css'
import { useDecisions } from './decisions'
import form from './form.module.css'

/** One decision: of which words, what, by whom, and whether it holds. */
export const AuditRow = ({ correction }: { correction: ListedCorrection }) => {
  const { reverse } = useDecisions()
  const [why, setWhy] = useState<string | null>(null)
  const { id, targets, change, by, at, reverted, orphaned, scope, title } = correction
  const [target] = targets
  if (!target) return null
  const verb = reverted ? 'restore' : 'revert'
  const said = reverted ? 'The decision holds again.' : 'The decision was taken back.'
  return (
    <li className={styles.row} data-reverted={reverted ? true : undefined}>
      <p className={styles.kind}>{CORRECTION_TYPES[change.type]}</p>
      <div className={styles.body}>
        <p className={styles.what}>
          <span className={styles.context}>{tail(target.before)}</span>
          <strong>{target.quote}</strong>
          <span className={styles.context}>{head(target.after)}</span> {tellChange(change)}.
        </p>
        <p className={styles.meta}>
          {by}, <When at={at} />
          {correction.why && `: ${correction.why}`}
          {scope !== 'here' && ` · holds for ${SCOPES[scope]}`}
          {targets.length > 1 && ` · ${countOf(targets.length, 'passage')}`}
          {' · '}
          <Link href={writeView(`/stories/${target.storyId}`, { at: `${target.start}-${target.end}` })}>
            {title ?? 'the story'}
          </Link>
        </p>
        {orphaned && !reverted && (
          <p className={styles.orphan}>
            Its words or its report were not found at the last reading, so it changes nothing just now.
          </p>
        )}
        {reverted && (
          <p className={styles.meta}>
            Taken back by {reverted.by}, <When at={reverted.at} />
            {reverted.why && `: ${reverted.why}`}
          </p>
        )}
      </div>
      {why === null ? (
        <Button onClick={() => setWhy('')}>{reverted ? 'Let it hold again' : 'Take back'}</Button>
      ) : (
        <form
          className={styles.reversal}
          onSubmit={(event) => {
            event.preventDefault()
            setWhy(null)
            void reverse(id, verb, said, why.trim() || null)
          }}
        >
          <label className={form.field}>
            Reason, if you like
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- it was just asked for */}
            <input autoFocus value={why} maxLength={500} onChange={(event) => setWhy(event.target.value)} />
          </label>
          <div className={form.actions}>
            <Button type="submit" look="primary">
              {reverted ? 'Let it hold again' : 'Take back'}
            </Button>
            <Button onClick={() => setWhy(null)}>Cancel</Button>
          </div>
        </form>
      )}
    </li>
  )
}

const SHOWN = 24 // code units around the words; whole words of them

const head = (text: string): string => `${text.slice(0, SHOWN).replace(/\s+/g, ' ').replace(/\S+$/, '')}…`
const tail = (text: string): string => `…${text.slice(-SHOWN).replace(/\s+/g, ' ').replace(/^\S+/, '')}`
