import { placeWords } from './place-words'
import type { Token } from './read-tokens'

const LOCATIVE = new Set(['in', 'at', 'on', 'near'])
const TIME =
  /day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/

const isOfType = (tokens: Token[], of: number): boolean => placeWords.types.has(tokens[of - 1]?.lower ?? '')

/** A name behind a preposition of place that no list knows: "at Zzyxin", "the village of Zzyxin". */
export const isUnknownName = (tokens: Token[], at: number): boolean => {
  const [name, before] = [tokens[at], tokens[at - 1]]
  if (!name?.isCapital || name.mention || name.part || name.isNumber || name.tag !== 'PROPN' || !before)
    return false
  if (TIME.test(name.lower) || placeWords.titles.has(name.lower)) return false
  const kind = placeWords.prepositions.get(before.lower) ?? ''
  return before.lower === 'of' ? isOfType(tokens, at - 1) : LOCATIVE.has(kind) || before.lower === 'from'
}

/** The place at `first` only says where an unknown one lies: "Zzyxin, in the Hiran region", "Zzyxin district of Herat". */
export const holdsUnknown = (tokens: Token[], first: number): boolean => {
  const isLink = ({ part, lower, text }: Token): boolean =>
    part === 'article' ||
    lower === 'in' ||
    lower === 'of' ||
    text === ',' ||
    text === '(' ||
    placeWords.types.has(lower)
  const isNameless = (token: Token | undefined): token is Token => token !== undefined && !token.mention
  let at = first - 1
  for (let token = tokens[at]; token && isLink(token); token = tokens[at]) at--
  if (at === first - 1) return false
  for (let token = tokens[at]; isNameless(token) && tokens[at - 1]?.isCapital; token = tokens[at]) at--
  return isUnknownName(tokens, at)
}
