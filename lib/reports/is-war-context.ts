import table from '@/data/lexicon/conflict-words.json'
import { lexicon } from './lexicon'
import type { Token } from './read-tokens'

const CRIME: ReadonlySet<string> = new Set(table.crime.split(' '))
const FORCES: ReadonlySet<string> = new Set(table.forces.split(' '))

/** Crime without a political side. */
export const isCrime = (tokens: Token[]): boolean =>
  tokens.some(({ lower }) => CRIME.has(lower)) &&
  !tokens.some(({ lower }, at) => FORCES.has(lower) || lexicon.groups.match(tokens, at, true))

/** Whether a force or a weapon is named. */
export const namesForce = (tokens: Token[]): boolean =>
  tokens.some(
    (_, at) =>
      lexicon.classes.armed.match(tokens, at) ??
      lexicon.weapons.match(tokens, at) ??
      lexicon.groups.match(tokens, at, true),
  )
