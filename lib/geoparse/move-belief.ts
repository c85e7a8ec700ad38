import type { ScoredMention } from './3-score-candidates'

/** Number of the likeliest candidate. */
export const likeliest = ({ belief }: ScoredMention): number => belief.indexOf(Math.max(...belief))

/** Lets two candidates of a name change their shares of belief. */
export const moveBelief = (mention: ScoredMention, from: number, to: number): void => {
  const belief = mention.belief.slice()
  belief[to] = mention.belief[from] ?? 0
  belief[from] = mention.belief[to] ?? 0
  mention.belief = belief
}
