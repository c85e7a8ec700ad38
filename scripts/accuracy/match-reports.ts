import type { AnsweredReport } from './answered-report'
import type { GoldEntry, GoldReport } from './gold-report'
import { isRightPlace } from './judge-place'
import { isRightSubType, isRightType } from './judge-report'

type Span = { start: number; end: number }

export const findWord = (text: string, word: string): Span => {
  const start = text.search(
    new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u'),
  )
  return { start, end: start + word.length }
}

const overlaps = (left: Span, right: Span): boolean => left.start < right.end && right.start < left.end
const holds = (span: Span, word: Span): boolean => span.start <= word.start && word.end <= span.end

/** Above 0 where the answer tells of the gold report: its trigger before other words for it, then type and place. */
const likeness = (gold: GoldReport, answer: AnsweredReport, text: string): number => {
  const tells = (word: string): number => {
    const at = findWord(text, word)
    if (answer.trigger && overlaps(answer.trigger, at)) return 2
    return holds(answer.span, at) ? 1 : 0
  }
  const own = tells(gold.trigger)
  const others = Math.max(0, ...[...(gold.otherTriggers ?? []), ...(gold.again ?? [])].map(tells))
  if (own === 0 && others === 0) return 0
  return (
    (own ? own * 16 : others * 8) +
    (isRightType(gold, answer) ? 4 : 0) +
    (isRightSubType(gold, answer) ? 2 : 0) +
    (isRightPlace(gold, answer) ? 1 : 0)
  )
}

export type Matched = {
  pairs: { gold: GoldReport; answer: AnsweredReport }[]
  missed: GoldReport[]
  /** Answers that tell of nothing in the gold set. */
  surplus: AnsweredReport[]
}

/**
 * One to one, the likest first. An answer left over is not held against its giver where it tells of a found event once more:
 * on words in `again`, or once for each of `otherPlaces`.
 */
export const matchReports = ({ text, reports }: GoldEntry, answers: AnsweredReport[]): Matched => {
  const candidates = reports
    .flatMap((gold) => answers.map((answer) => ({ gold, answer, score: likeness(gold, answer, text) })))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score)
  const pairs: Matched['pairs'] = []
  const takenGold = new Set<GoldReport>()
  const takenAnswers = new Set<AnsweredReport>()
  for (const { gold, answer } of candidates) {
    if (takenGold.has(gold) || takenAnswers.has(answer)) continue
    takenGold.add(gold)
    takenAnswers.add(answer)
    pairs.push({ gold, answer })
  }
  const spare = new Map(
    reports.map((gold) => [gold, (gold.again?.length ?? 0) + (gold.otherPlaces?.length ?? 0)]),
  )
  const surplus = answers.filter((answer) => {
    if (takenAnswers.has(answer)) return false
    const same = candidates.find((pair) => pair.answer === answer && (spare.get(pair.gold) ?? 0) > 0)
    if (same) spare.set(same.gold, (spare.get(same.gold) ?? 0) - 1)
    return !same
  })
  return { pairs, missed: reports.filter((gold) => !takenGold.has(gold)), surplus }
}
