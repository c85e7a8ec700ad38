import table from '@/data/lexicon/conflict-words.json'
import type { Token } from './read-tokens'

const CRIME: ReadonlySet<string> = new Set(table.crime.split(' '))
const FORCES: ReadonlySet<string> = new Set(table.forces.split(' '))

/** Crime without a political side. */
export const isCrime = (tokens: Token[]): boolean =>
  tokens.some(({ lower }) => CRIME.has(lower)) &&
  !tokens.some(({ lower, group }) => FORCES.has(lower) || group)

/** Whether a force or a weapon is named. */
export const namesForce = (tokens: Token[]): boolean =>
  tokens.some(({ weapon, group, armed }) => weapon ?? group ?? armed)
