'use client'

import Link from 'next/link'
import { useBin, useRefresh, useView } from '@/lib/client'
import { writeView } from '@/lib/link'
import { StoryHeader } from '@/components/reader/story-header'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import page from '@/components/ui/page.module.css'
import type { Words } from '@/components/words/make-words'
import { useWords } from '@/components/words/use-words'
import { BinRow } from './bin-row'

/** The stories that were thrown away: who did it, when and why, and the way out. */
export const BinScreen = () => {
  const words = useWords()
  const { t } = words
  const [view] = useView()
  const refresh = useRefresh()
  const { items, total, loaded, error, more } = useBin()
  return (
    <div className={page.page}>
      <StoryHeader back={writeView('/', view)} />
      <main className={page.main}>
        <h1 className={page.title}>{titleOf(words, total, loaded)}</h1>
        <p className={page.meta}>
          {t('bin.meaning')}{' '}
          <Link href={writeView('/corrections', { theme: view.theme })}>{t('bin.decided')}</Link>
        </p>
        {error && !loaded ? <Notice error={error} retry={refresh} /> : null}
        {!error && !loaded && <div className={page.skeleton} aria-hidden="true" />}
        {loaded && total === 0 && <p className={page.empty}>{t('bin.howTo')}</p>}
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
