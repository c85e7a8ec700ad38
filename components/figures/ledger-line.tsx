import type { LedgerAnswer } from '@/lib/client'
import { useWords } from '@/components/words/use-words'
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
  const words = useWords()
  const { t } = words
  const { figures, subject, unit, ledger } = line
  const sources = groupSources(words, figures)
  const disputes = findDisputes(words, figures)
  const hueOf = (told: ToldFigure) =>
    sources.find(({ source }) => source === sourceOf(words, told))?.hue ?? 'c'
  const undated = figures.filter(({ figure }) => figure.date === null).length
  const stories = new Set(figures.map(({ storyId }) => storyId)).size
  const id = `line-${ledger.replaceAll(/[^a-zA-Z0-9]+/g, '-')}`
  return (
    <section className={styles.line} aria-labelledby={id}>
      <h2 id={id} className={styles.subject}>
        {ledgerSentence(words, line)}
      </h2>
      <p className={styles.meta}>
        {t('figures.fromStories', { figures: figures.length, stories })}
        {undated > 0 && `; ${t('figures.undated', { count: undated })}`}. {t('figures.notAveraged')}
        {disputes.size > 0 && <span className={styles.disputed}> {t('figures.contradict')}</span>}
      </p>
      <FormLegend sources={sources} />
      <FigureChart
        label={t('figures.overTime', {
          subject,
          unit,
          sources: sources.map(({ source }) => source).join(', '),
        })}
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
