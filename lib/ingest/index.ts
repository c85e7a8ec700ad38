export { readInput } from './read-input'
export { type ReadProblem, readProblems, type ReadResult } from './read-problem'
export { describeProblem } from './describe-problem'
