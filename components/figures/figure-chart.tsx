import { useRef } from 'react'
import type { FigureId } from '@/lib/domain'
import { useWidth } from '@/components/timeline/use-width'
import { formatCount } from '@/components/words/format-count'
import type { Words } from '@/components/words/make-words'
import { tellCount } from '@/components/words/report-words'
import { useWords } from '@/components/words/use-words'
import styles from './figure-chart.module.css'
import type { Dispute } from './find-disputes'
import { FormMark } from './form-mark'
import { type Hue, type ToldFigure, sourceOf } from './group-sources'
import { type Mark, layOutChart } from './lay-out-chart'
import { placeLabels } from './place-labels'

type Props = {
  label: string
  figures: readonly ToldFigure[]
  hueOf: (told: ToldFigure) => Hue
  disputes: Map<FigureId, Dispute>
}

const HEIGHT = 240 // px

/** Figures over the days they hold for, each by the form of its claim; contradictions share a red ground. */
export const FigureChart = ({ label, figures, hueOf, disputes }: Props) => {
  const words = useWords()
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const size = { width, height: HEIGHT }
  const layout = width > 0 ? layOutChart(words, figures, size) : null
  const markOf = new Map(layout?.marks.map((mark) => [mark.id, mark]))
  const labels = layout ? placeLabels(layout.marks, (mark) => wordsOf(words, mark), size) : []
  return (
    <div ref={frame} className={styles.frame} style={{ minHeight: HEIGHT }}>
      {layout && (
        <svg className={styles.chart} width={width} height={HEIGHT} role="img" aria-label={label}>
          {layout.levels.map(({ y, value }) => (
            <g key={value}>
              <line className={value === 0 ? styles.base : styles.level} x1={64} x2={width} y1={y} y2={y} />
              <text className={styles.value} x={56} y={y + 4} textAnchor="end">
                {formatCount(words, value)}
              </text>
            </g>
          ))}
          {layout.days.map(({ x, label }) => (
            <text key={label} className={styles.value} x={x} y={HEIGHT - 6} textAnchor="middle">
              {label}
            </text>
          ))}
          {[...disputes.values()].map(({ one, other, apart }) =>
            apart > 0 ? (
              <Ground
                key={one.figure.id}
                one={markOf.get(one.figure.id)}
                other={markOf.get(other.figure.id)}
              />
            ) : null,
          )}
          {layout.marks.map((mark) => (
            <FormMark key={mark.id} {...mark} hue={hueOf(mark.told)} />
          ))}
          {labels.map(({ mark, lines, x, y, anchor }) => (
            <text key={mark.id} className={styles.label} x={x} y={y} textAnchor={anchor}>
              {lines[0]}
              <tspan className={styles.quantity} x={x} dy={15}>
                {lines[1]}
              </tspan>
            </text>
          ))}
        </svg>
      )}
    </div>
  )
}

const LONGEST = 28 // letters of a name in the chart; the table has it whole

const wordsOf = (words: Words, { told }: Mark): [string, string] => {
  const source = sourceOf(words, told)
  const name = source.length > LONGEST ? `${source.slice(0, LONGEST - 1).trimEnd()}…` : source
  return [name, tellCount(words, told.figure.quantity)]
}

const Ground = ({ one, other }: { one: Mark | undefined; other: Mark | undefined }) => {
  if (!one || !other) return null
  const [left, right] = [Math.min(one.x, other.x) - 12, Math.max(one.x, other.x) + 12]
  const [top, bottom] = [Math.min(one.y, other.y), Math.max(one.yLow, other.yLow)]
  return <rect className={styles.ground} x={left} y={top} width={right - left} height={bottom - top} />
}
