import { toProbability } from './evaluate-trees'
import { describeSpan } from './recognition-features'
import type { StoryContext } from './story-context'
import { isVetoed } from './veto-span'

export type SpanScorer = (row: Record<string, number>) => number

/** A span taken for a place name, with the share of belief that it is one. */
export type RecognisedSpan = { span: number; probability: number }

/** Least belief for a mention. */
export const RECOGNISED_FROM = 0.5

/** Which of the names found in the text are places here. */
export const findMentions = (context: StoryContext, scorer: SpanScorer): RecognisedSpan[] => {
  const recognised: RecognisedSpan[] = []
  context.spans.forEach((_, span) => {
    if (isVetoed(context, span)) return
    const probability = toProbability(scorer(describeSpan(context, span)))
    if (probability >= RECOGNISED_FROM) recognised.push({ span, probability })
  })
  return recognised
}
