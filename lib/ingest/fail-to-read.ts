import { describeProblem } from './describe-problem'
import type { ProblemFacts, ReadProblem } from './read-problem'

type NotRead = { ok: false; why: ReadProblem; detail: string }

export const failToRead = (why: ReadProblem, facts?: ProblemFacts): NotRead => ({
  ok: false,
  why,
  detail: describeProblem(why, facts),
})
