'use client'

import Link from 'next/link'
import { useState } from 'react'
import { useBin, useRefresh, useView } from '@/lib/client'
import { useBinnedBriefings } from '@/lib/client/use-briefings'
import { writeView } from '@/lib/link'
import { StoryHeader } from '@/components/reader/story-header'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import page from '@/components/ui/page.module.css'
import { TurnPages } from '@/components/ui/turn-pages'
import type { Words } from '@/components/words/make-words'
import { useWords } from '@/components/words/use-words'
import { BinRow } from './bin-row'
import { BinnedBriefingRow } from './binned-briefing-row'
import styles from './bin.module.css'

const briefingsAtOnce = 50 // of one answer

/** The stories and the briefings that were thrown away: who did it, when and why, and the way out. */
export const BinScreen = () => {
  const words = useWords()
  const { t } = words
  const [view] = useView()
  const [offset, setOffset] = useState(0)
  const refresh = useRefresh()
  const { items, total: stories, loaded: isLoaded, error: problem, more } = useBin()
  const { data, error: other, mutate } = useBinnedBriefings(offset)
  const briefings = data?.total ?? 0
  const error: unknown = problem ?? other
  const loaded = isLoaded && data !== undefined
  const isEmpty = loaded && stories + briefings === 0
  const retry = (): void => {
    refresh()
    void mutate()
  }
  return (
    <div className={page.page}>
      <StoryHeader back={writeView('/', view)} />
      <main className={page.main}>
        <h1 className={page.title}>{loaded ? tellCount(words, stories, briefings) : t('bin.title')}</h1>
        <p className={page.meta}>
          {t('bin.meaning')}{' '}
          <Link href={writeView('/corrections', { theme: view.theme })}>{t('bin.decided')}</Link>
        </p>
        {error && !loaded ? <Notice error={error} retry={retry} /> : null}
        {!error && !loaded && <div className={page.skeleton} aria-hidden="true" />}
        {isEmpty && <p className={page.empty}>{t('bin.howTo')}</p>}
        {items.length > 0 && (
          <ul aria-label={t('bin.list')}>
            {items.map((story) => (
              <BinRow key={story.id} story={story} />
            ))}
          </ul>
        )}
        {items.length < stories && <Button onClick={more}>{t('reports.showMore')}</Button>}
        {data && briefings > 0 && (
          <section className={styles.section}>
            <h2 className={styles.heading}>{t('bin.briefings')}</h2>
            <p className={page.meta}>{t('bin.briefingsMeaning')}</p>
            <ul aria-label={t('bin.briefings')}>
              {data.briefings.map((briefing) => (
                <BinnedBriefingRow key={briefing.id} briefing={briefing} />
              ))}
            </ul>
            <TurnPages total={briefings} size={briefingsAtOnce} offset={offset} onTurn={setOffset} />
          </section>
        )}
      </main>
    </div>
  )
}

const tellCount = ({ t }: Words, stories: number, briefings: number): string => {
  if (stories + briefings === 0) return t('bin.empty')
  const both = stories > 0 && briefings > 0 ? 'yes' : 'no'
  return t('bin.count', { stories, briefings, both })
}
