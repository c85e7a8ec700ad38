import type { LedgerAnswer } from '@/lib/client'
import { countOf, formatCount } from '@/components/words/old'
import { FigureChart } from './figure-chart'
import { FigureTable } from './figure-table'
import { findDisputes } from './find-disputes'
import { FormLegend } from './form-legend'
import { type ToldFigure, groupSources, sourceOf } from './group-sources'
import { ledgerSentence } from './ledger-sentence'
import styles from './figures-screen.module.css'

type Line = LedgerAnswer['lines'][number]

/** What sources say of one thing: a sentence, a chart over time, and every figure under it. */
export const LedgerLine = ({ line }: { line: Line }) => {
  const { figures, subject, unit, ledger } = line
  const sources = groupSources(figures)
  const disputes = findDisputes(figures)
  const hueOf = (told: ToldFigure) => sources.find(({ source }) => source === sourceOf(told))?.hue ?? 'c'
  const undated = figures.filter(({ figure }) => figure.date === null).length
  const stories = new Set(figures.map(({ storyId }) => storyId)).size
  const id = `line-${ledger.replaceAll(/[^a-zA-Z0-9]+/g, '-')}`
  return (
    <section className={styles.line} aria-labelledby={id}>
      <h2 id={id} className={styles.subject}>
        {ledgerSentence(line)}
      </h2>
      <p className={styles.meta}>
        {countOf(figures.length, 'figure')} from {countOf(stories, 'story', 'stories')}, by the day each holds
        for
        {undated > 0 && `; ${formatCount(undated)} undated`}. Nothing is averaged.
        {disputes.size > 0 && <span className={styles.disputed}> Sources contradict each other.</span>}
      </p>
      <FormLegend sources={sources} />
      <FigureChart
        label={`${subject} over time, in ${unit}: ${sources.map(({ source }) => source).join(', ')}. The table under it holds every figure.`}
        figures={figures}
        hueOf={hueOf}
        disputes={disputes}
      />
      <FigureTable
        caption={subject}
        rows={figures.map((told) => ({ told, unit }))}
        hueOf={hueOf}
        disputes={disputes}
      />
    </section>
  )
}
