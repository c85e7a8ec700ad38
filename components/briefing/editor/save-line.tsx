import { Button } from '@/components/ui/button'
import { tellError } from '@/components/words/tell-error'
import { useWords } from '@/components/words/use-words'
import styles from './editor-head.module.css'
import type { useAutosave } from './use-autosave'

interface Props {
  saving: ReturnType<typeof useAutosave>
  /** Of something else that was asked for. */
  error: unknown
  onReload: () => void
}

/** Whether what was done is kept; what went wrong, and the one thing to do about it. */
export const SaveLine = ({ saving: { state, flush }, error, onReload }: Props) => {
  const words = useWords()
  const { t } = words
  switch (state.is) {
    case 'changed':
      return (
        <div className={styles.problem} role="alert">
          <span>{t('briefing.editor.changedElsewhere')}</span>
          <Button onClick={onReload}>{t('briefing.editor.reload')}</Button>
        </div>
      )
    case 'failed': {
      const { title, detail, detailLanguage } = tellError(words, state.error)
      return (
        <div className={styles.problem} role="alert">
          <span>
            {t('briefing.editor.failed')}: {title}. <span lang={detailLanguage}>{detail}</span>
          </span>
          <Button onClick={() => void flush()}>{t('briefing.editor.tryAgain')}</Button>
        </div>
      )
    }
    case 'saved':
    case 'saving':
    case 'waiting':
      return (
        <>
          {error ? (
            <p className={styles.problem} role="alert">
              {tellError(words, error).title}
            </p>
          ) : null}
          <output className={styles.saved} data-save={state.is}>
            {state.is === 'saved'
              ? t('briefing.editor.saved', { time: state.at.slice(11, 16) })
              : t(`briefing.editor.${state.is}`)}
          </output>
        </>
      )
    default:
      return state satisfies never
  }
}
