import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import { useView } from '@/lib/client'
import type { FigureId } from '@/lib/domain'
import { writeView } from '@/lib/link'
import { MarkedSentence } from '@/components/excerpts/marked-sentence'
import { formatCount } from '@/components/words/old'
import { formatDay } from '@/components/words/old'
import { publisherName } from '@/components/words/old'
import { tellCount } from '@/components/words/old'
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
  const [view] = useView()
  const isMixed = rows.some(({ subject }) => subject !== undefined)
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {isMixed && <th scope="col">Of what</th>}
          <th scope="col">Day</th>
          <th scope="col">Who says so</th>
          <th scope="col" className={styles.number}>
            Figure
          </th>
          <th scope="col">Sentence</th>
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
                <th scope="row" className={styles.subject}>
                  {subject}
                </th>
              )}
              <td className={styles.day}>{figure.date ? formatDay(figure.date) : 'undated'}</td>
              <td className={styles.who}>
                <Source told={told} hue={hueOf?.(told)} />
              </td>
              <td className={styles.number}>
                <b>{tellCount(figure.quantity)}</b> <span className={styles.unit}>{unit}</span>
                {dispute && <span className={styles.apart}>{tellDispute(dispute)}</span>}
              </td>
              <td className={styles.sentence}>
                <MarkedSentence
                  excerpt={excerpt}
                  markStart={markStart}
                  markEnd={markStart + figure.end - figure.start}
                />
                <Link href={there} className={styles.link}>
                  {publisherName(publisher)}
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

const tellDispute = ({ other, apart }: Dispute): string =>
  `${formatCount(Math.abs(apart))} ${apart > 0 ? 'above' : 'below'} ${sourceOf(other)}`

const Source = ({ told, hue }: { told: ToldFigure; hue: Hue | undefined }) => {
  const source = sourceOf(told)
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
