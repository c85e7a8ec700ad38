import { useState } from 'react'
import type { ToldSlide } from '@/lib/briefing/told-slide'
import type { StoryId } from '@/lib/domain'
import { Button } from '@/components/ui/button'
import { useWords } from '@/components/words/use-words'
import styles from './slide-marks.module.css'
import type { SlideState } from './use-changed'

const first = 20 // sources shown before they are asked for

interface Props {
  told: ToldSlide
  gone: SlideState['gone']
  /** Takes a story out of the whole briefing: that which the slide quotes first, unless another is chosen then. */
  onRedact: (story: StoryId | null) => void
}

/** Why the slide is there, and the stories that it rests on. */
export const SlideSources = ({ told, gone, onRedact }: Props) => {
  const { t } = useWords()
  const [isWhole, setWhole] = useState(false)
  const deleted = new Set(gone.map(({ id }) => id))
  const sources = isWhole ? told.sources : told.sources.slice(0, first)
  return (
    <section className={styles.sources} aria-label={t('briefing.editor.sources')}>
      {told.why && (
        <>
          <h2 className={styles.head}>{t('briefing.editor.why')}</h2>
          <p className={styles.note}>{told.why}</p>
        </>
      )}
      <h2 className={styles.head}>{t('briefing.editor.sources')}</h2>
      {told.sources.length === 0 && <p className={styles.note}>{told.sourceLine}</p>}
      <ul>
        {sources.map(({ storyId, words, span }) => (
          <li key={storyId} className={styles.source}>
            <a href={`/stories/${storyId}${span ? `?at=${span.start}-${span.end}` : ''}`}>{words}</a>
            {deleted.has(storyId) && <span className={styles.gone}> ({t('briefing.editor.deleted')})</span>}
          </li>
        ))}
      </ul>
      {sources.length < told.sources.length && (
        <Button look="link" onClick={() => setWhole(true)}>
          {t('briefing.editor.moreSources', { count: String(told.sources.length - sources.length) })}
        </Button>
      )}
      <Button look="link" onClick={() => onRedact(told.sources[0]?.storyId ?? null)}>
        {t('briefing.redact.open')}
      </Button>
    </section>
  )
}
