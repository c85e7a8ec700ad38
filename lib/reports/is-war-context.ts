import { lexicon } from './lexicon'
import type { Token } from './read-tokens'

const CRIME =
  /^(?:robbery|robbers|burglary|burglar|drug|drugs|dealers|quarrel|theft|thief|thieves|ex-husband|ex-wife|boyfriend|girlfriend|debt|gangland|homicide|domestic|hit-and-run|jealous|jealousy|fraud|bribery|bribe|bribes|corruption|embezzlement|smuggling|tax|shoplifting|heist|mafia|serial|classmate|hooligans|hooligan|detectives|drunk|drunken|inheritance|murderer|poisoning|teenager's|stepfather)$/

/** Crime without a political side. */
export const isCrime = (tokens: Token[]): boolean =>
  tokens.some(({ lower }) => CRIME.test(lower)) &&
  !tokens.some(
    (token, at) =>
      /^(?:troops|army|soldiers|militants|rebels|insurgents|militia|missile|drone|shelling|airstrike|paramilitary|jihadists|mob|cartel)$/.test(
        token.lower,
      ) || lexicon.groups.match(tokens, at, true),
  )

/** Whether a force or a weapon is named. */
export const namesForce = (tokens: Token[]): boolean =>
  tokens.some(
    (_, at) =>
      lexicon.classes.armed.match(tokens, at) ??
      lexicon.weapons.match(tokens, at) ??
      lexicon.groups.match(tokens, at, true),
  )
