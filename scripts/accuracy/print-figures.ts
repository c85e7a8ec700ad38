import { type Figures, sumUp, type Tally } from '../../tests/accuracy/score'
import { type Interval, resample } from './resample'

const NAME_WIDTH = 22

const percent = (value: number): string => (value * 100).toFixed(1).padStart(5)
const between = ({ low, high }: Interval): string => `${percent(low)} to ${percent(high)}`

/** The figure that a corpus is judged by: end to end, or the event within 20 km. */
const mainFigure = ({ event20, endToEnd }: Figures): number => event20 ?? endToEnd

export const printHeader = (say: (line: string) => void, hasIntervals: boolean): void =>
  say(
    `${''.padEnd(NAME_WIDTH)} |  docs |    F1     P     R  <161   e2e${hasIntervals ? ' |   F1: 95 % between |  e2e: 95 % between' : ''}`,
  )

/** One line of the table; with intervals where they are asked for. */
export const printFigures = (
  name: string,
  tallies: Tally[],
  say: (line: string) => void,
  hasIntervals: boolean,
): Figures & { interval?: Interval } => {
  const figures = sumUp(tallies)
  const { f1, precision, recall, within161, endToEnd, event20, documents } = figures
  const cells =
    event20 === null
      ? [f1, precision, recall, within161, endToEnd].map(percent).join(' ')
      : `${percent(event20)} within 20 km`.padEnd(29)
  const line = `${name.padEnd(NAME_WIDTH)} | ${String(documents).padStart(5)} | ${cells}`
  if (!hasIntervals) {
    say(line)
    return figures
  }
  const interval = resample(tallies, mainFigure)
  const ofRecognition = event20 === null ? between(resample(tallies, (drawn) => drawn.f1)) : ' '.repeat(14)
  say(`${line} |     ${ofRecognition} |     ${between(interval)}`)
  return { ...figures, interval }
}
