'use client'

import Link from 'next/link'
import { useBin, useView } from '@/lib/client'
import { writeView } from '@/lib/link'
import { StoryHeader } from '@/components/reader/story-header'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Words } from '@/components/words/make-words'
import { useWords } from '@/components/words/use-words'
import { BinRow } from './bin-row'
import styles from './bin.module.css'

/** The stories that were thrown away: who did it, when and why, and the way out. */
export const BinScreen = () => {
  const words = useWords()
  const { t } = words
  const [view] = useView()
  const { items, total, loaded, error, more } = useBin()
  return (
    <div className={styles.page}>
      <StoryHeader back={writeView('/', view)} />
      <main className={styles.main}>
        <h1 className={styles.title}>{titleOf(words, total, loaded)}</h1>
        <p className={styles.meta}>
          {t('bin.meaning')}{' '}
          <Link href={writeView('/corrections', { theme: view.theme })}>{t('bin.decided')}</Link>
        </p>
        {error && !loaded ? <Notice error={error} /> : null}
        {loaded && total === 0 && <p className={styles.empty}>{t('bin.howTo')}</p>}
        <ul aria-label={t('bin.list')}>
          {items.map((story) => (
            <BinRow key={story.id} story={story} />
          ))}
        </ul>
        {items.length < total && <Button onClick={more}>{t('reports.showMore')}</Button>}
      </main>
    </div>
  )
}

const titleOf = ({ t }: Words, total: number, loaded: boolean): string => {
  if (!loaded) return t('bin.title')
  return total === 0 ? t('bin.empty') : t('bin.count', { count: total })
}
