export { readInput } from './read-input'
export type { ReadProblem, ReadResult } from './read-problem'
