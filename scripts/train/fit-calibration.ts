import type { JudgedAnswer } from '../accuracy/judge-answers'

const LEAST = 150 // answers behind one point of the line

type Block = { confidence: number; right: number; all: number }

const shareOf = ({ right, all }: Block): number => right / all

const join = (left: Block, right: Block): Block => ({
  confidence: left.confidence + right.confidence,
  right: left.right + right.right,
  all: left.all + right.all,
})

const round = (value: number): number => Math.round(value * 1000) / 1000

/**
 * Points of a line from belief to the share of right answers that never falls: isotonic regression (pool adjacent violators) over
 * blocks of answers of like belief, given by models that had not seen their documents.
 */
export const fitCalibration = (judged: JudgedAnswer[]): [number, number][] => {
  const inOrder = [...judged].sort((left, right) => left.confidence - right.confidence)
  const blocks: Block[] = []
  for (let from = 0; from < inOrder.length; from += LEAST) {
    const part = inOrder.slice(from, inOrder.length - from < 2 * LEAST ? undefined : from + LEAST)
    let block: Block = {
      confidence: part.reduce((sum, { confidence }) => sum + confidence, 0),
      right: part.filter(({ isRight }) => isRight).length,
      all: part.length,
    }
    for (let last = blocks.at(-1); last && shareOf(last) >= shareOf(block); last = blocks.at(-1)) {
      block = join(last, block)
      blocks.pop()
    }
    blocks.push(block)
    if (part.length > LEAST) break
  }
  const knots = blocks.map((block): [number, number] => [
    round(block.confidence / block.all),
    round(shareOf(block)),
  ])
  const top = knots.at(-1)?.[1] ?? 1
  return [[0, 0], ...knots, [1, round((1 + top) / 2)]]
}
