'use client'

import { useFigures, useView } from '@/lib/client'
import { writeView } from '@/lib/link'
import { StoryHeader } from '@/components/reader/story-header'
import { Notice } from '@/components/ui/notice'
import page from '@/components/ui/page.module.css'
import type { Words } from '@/components/words/make-words'
import { useWords } from '@/components/words/use-words'
import { FigureTable } from './figure-table'
import styles from './figures-screen.module.css'
import { LedgerLine } from './ledger-line'

/** The ledger: numbers that sources give for the same thing, side by side. */
export const FiguresScreen = () => {
  const words = useWords()
  const { t } = words
  const [view] = useView()
  const { data, error, mutate } = useFigures()
  const several = data?.lines.filter(({ figures }) => figures.length > 1) ?? []
  const once = data?.lines.filter(({ figures }) => figures.length === 1) ?? []
  return (
    <div className={page.page}>
      <StoryHeader back={writeView('/', view)} />
      <main className={page.main}>
        <h1 className={page.title}>{titleOf(words, several.length, once.length, data !== undefined)}</h1>
        {error && !data ? <Notice error={error} retry={() => void mutate()} /> : null}
        {!error && !data && <div className={page.skeleton} aria-hidden="true" />}
        {data?.lines.length === 0 && <p className={page.empty}>{t('figures.empty')}</p>}
        {several.map((line) => (
          <LedgerLine key={line.ledger} line={line} />
        ))}
        {once.length > 0 && (
          <section className={styles.line} aria-labelledby="given-once">
            <h2 id="given-once" className={styles.subject}>
              {t('figures.givenOnce')}
            </h2>
            <p className={styles.meta}>{t('figures.alone', { count: once.length })}</p>
            <FigureTable
              caption={t('figures.captionOnce')}
              rows={once.flatMap(({ subject, unit, figures }) =>
                figures.map((told) => ({ told, subject, unit })),
              )}
            />
          </section>
        )}
      </main>
    </div>
  )
}

const titleOf = ({ t }: Words, several: number, once: number, loaded: boolean): string => {
  if (!loaded) return t('figures.title')
  if (several > 0) return t('figures.several', { count: several })
  return once > 0 ? t('figures.once', { count: once }) : t('figures.none')
}
