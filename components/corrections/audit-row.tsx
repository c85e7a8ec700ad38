import Link from 'next/link'
import { useState } from 'react'
import type { ListedCorrection } from '@/lib/client'
import { writeView } from '@/lib/link'
import { Button } from '@/components/ui/button'
import { When } from '@/components/ui/when'
import { tellChange } from '@/components/words/correction-words'
import { useWords } from '@/components/words/use-words'
import page from '@/components/ui/page.module.css'
import styles from './audit-screen.module.css'
import { useDecisions } from './decisions'
import form from './form.module.css'

/** One decision: of which words, what, by whom, and whether it holds. */
export const AuditRow = ({ correction }: { correction: ListedCorrection }) => {
  const words = useWords()
  const { t } = words
  const { reverse } = useDecisions()
  const [why, setWhy] = useState<string | null>(null)
  const { id, targets, change, by, at, reverted, orphaned, scope, title } = correction
  const [target] = targets
  if (!target) return null
  const verb = reverted ? 'restore' : 'revert'
  const said = reverted ? t('corrections.holdsAgain') : t('corrections.wasTakenBack')
  return (
    <li className={styles.row} data-reverted={reverted ? true : undefined}>
      <p className={styles.kind}>{t(`correctionTypes.${change.type}`)}</p>
      <div className={styles.body}>
        <p className={styles.what}>
          <span className={styles.context}>{tail(target.before)}</span>
          <strong>{target.quote}</strong>
          <span className={styles.context}>{head(target.after)}</span> {tellChange(words, change)}.
        </p>
        <p className={page.meta}>
          {by}, <When at={at} />
          {correction.why && `: ${correction.why}`}
          {scope !== 'here' &&
            ` · ${t('corrections.holdsForScope', { scope: t(`correctionScopes.${scope}`) })}`}
          {targets.length > 1 && ` · ${t('corrections.passages', { count: targets.length })}`}
          {' · '}
          <Link href={writeView(`/stories/${target.storyId}`, { at: `${target.start}-${target.end}` })}>
            {title ?? t('corrections.theStory')}
          </Link>
        </p>
        {orphaned && !reverted && <p className={styles.orphan}>{t('corrections.orphaned')}</p>}
        {reverted && (
          <p className={page.meta}>
            {t('corrections.takenBackBy', { who: reverted.by })} <When at={reverted.at} />
            {reverted.why && `: ${reverted.why}`}
          </p>
        )}
      </div>
      {why === null ? (
        <Button onClick={() => setWhy('')}>
          {reverted ? t('corrections.letHoldAgain') : t('corrections.takeBack')}
        </Button>
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
            {t('corrections.reason')}
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- it was just asked for */}
            <input autoFocus value={why} maxLength={500} onChange={(event) => setWhy(event.target.value)} />
          </label>
          <div className={form.actions}>
            <Button type="submit" look="primary">
              {reverted ? t('corrections.letHoldAgain') : t('corrections.takeBack')}
            </Button>
            <Button onClick={() => setWhy(null)}>{t('corrections.cancel')}</Button>
          </div>
        </form>
      )}
    </li>
  )
}

const SHOWN = 24 // code units around the words; whole words of them

const head = (text: string): string => `${text.slice(0, SHOWN).replace(/\s+/g, ' ').replace(/\S+$/, '')}…`
const tail = (text: string): string => `…${text.slice(-SHOWN).replace(/\s+/g, ' ').replace(/^\S+/, '')}`
