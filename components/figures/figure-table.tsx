import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import { useView } from '@/lib/client'
import type { FigureId } from '@/lib/domain'
import { writeView } from '@/lib/link'
import { MarkedSentence } from '@/components/excerpts/marked-sentence'
import { formatCount } from '@/components/words/format-count'
import { formatDay } from '@/components/words/format-day'
import type { Words } from '@/components/words/make-words'
import { publisherName } from '@/components/words/publisher-name'
import { tellCount } from '@/components/words/report-words'
import { useWords } from '@/components/words/use-words'
import styles from './figure-table.module.css'
import type { Dispute } from './find-disputes'
import { type Hue, type ToldFigure, sourceOf } from './group-sources'

type Row = { told: ToldFigure; subject?: string; unit: string }
type Props = {
  caption: string
  rows: readonly Row[]
  hueOf?: (told: ToldFigure) => Hue
  disputes?: Map<FigureId, Dispute>
}

/** Every figure with who gives it, for which day, and the sentence it stands in. */
export const FigureTable = ({ caption, rows, hueOf, disputes }: Props) => {
  const words = useWords()
  const { t } = words
  const [view] = useView()
  const isMixed = rows.some(({ subject }) => subject !== undefined)
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {isMixed && <th scope="col">{t('figures.ofWhat')}</th>}
          <th scope="col">{t('figures.day')}</th>
          <th scope="col">{t('figures.whoSays')}</th>
          <th scope="col" className={styles.number}>
            {t('figures.figure')}
          </th>
          <th scope="col">{t('figures.sentence')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ told, subject, unit }) => {
          const { figure, storyId, excerpt, markStart, publisher, title } = told
          const dispute = disputes?.get(figure.id)
          const there = writeView(`/stories/${storyId}`, { ...view, at: `${figure.start}-${figure.end}` })
          return (
            <tr key={figure.id} data-disputed={dispute ? true : undefined}>
              {isMixed && (
                <th scope="row" className={styles.subject} lang="en">
                  {subject}
                </th>
              )}
              <td className={styles.day}>
                {figure.date ? formatDay(words, figure.date) : t('days.undated')}
              </td>
              <td className={styles.who}>
                <Source told={told} hue={hueOf?.(told)} />
              </td>
              <td className={styles.number}>
                <b>{tellCount(words, figure.quantity)}</b>{' '}
                <span className={styles.unit} lang="en">
                  {unit}
                </span>
                {dispute && <span className={styles.apart}>{tellDispute(words, dispute)}</span>}
              </td>
              <td className={styles.sentence}>
                <MarkedSentence
                  excerpt={excerpt}
                  markStart={markStart}
                  markEnd={markStart + figure.end - figure.start}
                />
                <Link href={there} className={styles.link}>
                  {publisherName(words, publisher)}
                  {title && `: ${title}`} <ArrowRight />
                </Link>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

const tellDispute = (words: Words, { other, apart }: Dispute): string =>
  words.t(apart > 0 ? 'figures.above' : 'figures.below', {
    count: formatCount(words, Math.abs(apart)),
    source: sourceOf(words, other),
  })

const Source = ({ told, hue }: { told: ToldFigure; hue: Hue | undefined }) => {
  const words = useWords()
  const source = sourceOf(words, told)
  const name = told.figure.attribution?.name ?? source
  return (
    <div className={styles.source}>
      <span className={styles.dot} data-hue={hue} aria-hidden="true" />
      <p>
        {source}
        {name !== source && <span className={styles.name}>{name}</span>}
      </p>
    </div>
  )
}
