'use client'

import { useFigures, useView } from '@/lib/client'
import { writeView } from '@/lib/link'
import { StoryHeader } from '@/components/reader/story-header'
import { Notice } from '@/components/ui/notice'
import { countOf } from '@/components/words/old'
import { FigureTable } from './figure-table'
import styles from './figures-screen.module.css'
import { LedgerLine } from './ledger-line'

/** The ledger: numbers that sources give for the same thing, side by side. */
export const FiguresScreen = () => {
  const [view] = useView()
  const { data, error, mutate } = useFigures()
  const several = data?.lines.filter(({ figures }) => figures.length > 1) ?? []
  const once = data?.lines.filter(({ figures }) => figures.length === 1) ?? []
  return (
    <div className={styles.page}>
      <StoryHeader back={writeView('/', view)} />
      <main className={styles.main}>
        <h1 className={styles.title}>{titleOf(several.length, once.length, data !== undefined)}</h1>
        {error && !data ? <Notice error={error} retry={() => void mutate()} /> : null}
        {!error && !data && <div className={styles.skeleton} aria-hidden="true" />}
        {data?.lines.length === 0 && (
          <p className={styles.empty}>
            Numbers with a source behind them, such as troops, losses or distances, appear here with the
            sentence each stands in.
          </p>
        )}
        {several.map((line) => (
          <LedgerLine key={line.ledger} line={line} />
        ))}
        {once.length > 0 && (
          <section className={styles.line} aria-labelledby="given-once">
            <h2 id="given-once" className={styles.subject}>
              Given once
            </h2>
            <p className={styles.meta}>
              {countOf(once.length, 'figure')} that nothing can be set against yet.
            </p>
            <FigureTable
              caption="Figures given once"
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

const titleOf = (several: number, once: number, loaded: boolean): string => {
  if (!loaded) return 'Figures'
  if (several > 0) return `${countOf(several, 'thing')} counted more than once, each figure with its source`
  return once > 0 ? `${countOf(once, 'figure')}, each with its source` : 'No story gives a figure yet'
}
