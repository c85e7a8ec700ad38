import { RefreshCw } from 'lucide-react'
import type { StoryId } from '@/lib/domain'
import type { Slide } from '@/lib/domain/briefing'
import { Button } from '@/components/ui/button'
import { useWords } from '@/components/words/use-words'
import styles from './editor.module.css'
import type { useChanged } from './use-changed'
import type { Editor } from './use-editor'

interface Props {
  slide: Slide
  changes: ReturnType<typeof useChanged>
  act: Editor['act']
  /** Takes the story out for good. */
  onRedact: (story: StoryId) => void
}

/** On a slide that shows what is no longer so: what became of it, and the choice to take over or to keep. */
export const ChangedNotice = ({
  slide,
  changes: { changed, states, refresh, isFilling },
  act,
  onRedact,
}: Props) => {
  const { t } = useWords()
  const state = states.get(slide.id)
  if (!state || !changed.includes(slide)) return null
  const [gone] = state.gone
  const titles = state.gone.map(({ title }) => title ?? t('briefing.editor.untitled'))
  return (
    <div className={styles.notice} data-changed-notice>
      <p>
        {t('briefing.editor.changedNotice')}{' '}
        {titles.length > 0 &&
          t('briefing.editor.goneNotice', { count: titles.length, titles: titles.join('; ') })}
      </p>
      <Button disabled={isFilling} onClick={() => void refresh([slide])}>
        <RefreshCw /> {t('briefing.editor.refresh')}
      </Button>
      <Button onClick={() => act({ do: 'change', id: slide.id, change: { kept: state.today } })}>
        {t('briefing.editor.keep')}
      </Button>
      {gone && <Button onClick={() => onRedact(gone.id)}>{t('briefing.redact.open')}</Button>}
    </div>
  )
}
