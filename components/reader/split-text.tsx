import { Scissors } from 'lucide-react'
import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { Story } from '@/lib/domain'
import { cutText } from '@/lib/text/cut-text'
import { useStoryHandling } from '@/components/corrections/use-story-handling'
import { Button } from '@/components/ui/button'
import { useWords } from '@/components/words/use-words'
import styles from './split-text.module.css'
import { listCuts } from './list-cuts'

const shown = 90 // code units of the first line of a story to be

/** The text while it is split by hand: between any two paragraphs another story can begin, and what comes of it is listed. */
export const SplitText = ({ story, onClose }: { story: Story; onClose: () => void }) => {
  const { t, language } = useWords()
  const { split } = useStoryHandling()
  const [chosen, setChosen] = useState<readonly number[]>([])
  const lines = useMemo(() => listCuts(story.text), [story.text])
  const runs = cutText(story.text, chosen)
  const toggle = (at: number) =>
    setChosen(chosen.includes(at) ? chosen.filter((cut) => cut !== at) : [...chosen, at])
  const leave = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onClose()
  })
  useEffect(() => {
    window.addEventListener('keydown', leave)
    return () => window.removeEventListener('keydown', leave)
  }, [])
  const apply = async () => {
    // As many cuts as stories that come of them: one before a line without words makes none.
    const cuts = runs.slice(1).map(({ start }) => start)
    if (await split(story.id, cuts)) onClose()
  }
  return (
    <>
      {lines.map(({ start, text }, index) => (
        <div key={start} data-begins={chosen.includes(start) || undefined} className={styles.part}>
          {index > 0 && (
            <button
              type="button"
              className={styles.cut}
              lang={language}
              aria-pressed={chosen.includes(start)}
              aria-describedby={`line-${start}`}
              onClick={() => toggle(start)}
            >
              <Scissors /> {t('reader.beginsHere')}
            </button>
          )}
          <p id={`line-${start}`} className={styles.line}>
            {text}
          </p>
        </div>
      ))}
      <section className={styles.preview} lang={language} aria-label={t('reader.whatItBecomes')}>
        <h2 className={styles.title}>
          {runs.length > 1 ? t('reader.becomes', { count: runs.length }) : t('reader.chooseCut')}
        </h2>
        {runs.length > 1 && (
          <ol className={styles.list}>
            {runs.map(({ start, end }) => (
              <li key={start}>
                <span className={styles.first}>{firstLine(story.text.slice(start, end))}</span>{' '}
                <span className={styles.count}>
                  {t('reader.words', { count: countWords(story.text.slice(start, end)) })}
                </span>
              </li>
            ))}
          </ol>
        )}
        <div className={styles.actions}>
          <Button look="primary" disabled={runs.length < 2} onClick={() => void apply()}>
            {t('reader.split')}
          </Button>
          <Button onClick={onClose}>{t('reader.cancel')}</Button>
          <span className={styles.count}>{t('reader.splitMeaning')}</span>
        </div>
      </section>
    </>
  )
}

const firstLine = (text: string): string => {
  const [line = ''] = text.split('\n')
  return line.length > shown ? `${line.slice(0, shown).trimEnd()}…` : line
}

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length
