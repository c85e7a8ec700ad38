import type { Token } from './read-tokens'
import type { Trigger } from './trigger'

const REACH = 4 // words on either side that are told with their distance

/** Names and numbers are all alike: what a text is about must not decide. */
const signOf = (token: Token): string => {
  if (token.mention) return token.mention.use === 'demonym' ? '<people>' : '<place>'
  if (token.isNumber) return '<n>'
  if (token.tag === 'PROPN' && token.isCapital) return '<name>'
  return token.lower
}

/** What the judges see of each word of a sentence. */
export const signsOfWords = (tokens: Token[]): string[] => tokens.map(signOf)

/** The words that stand around a trigger, each with where it stands: signs that the learned weights of data/lexicon know. `words`: those of its sentence. */
export const wordSigns = ({ sentence: { tokens }, first, last }: Trigger, words: string[]): Set<string> => {
  const own = tokens
    .slice(first, last + 1)
    .map(({ lower }) => lower)
    .join(' ')
  const signs = new Set<string>([`=${own}`])
  const [before, behind] = [words[first - 1], words[last + 1]]
  for (let away = 1; away <= REACH; away++) {
    const [left, right] = [words[first - away], words[last + away]]
    if (left !== undefined) signs.add(`${away}<${left}`).add(`<${left}`)
    if (right !== undefined) signs.add(`${away}>${right}`).add(`>${right}`)
  }
  if (before !== undefined) signs.add(`${before} =${own}`).add(`<<${words[first - 2] ?? ''} ${before}`)
  if (behind !== undefined) signs.add(`=${own} ${behind}`).add(`>>${behind} ${words[last + 2] ?? ''}`)
  for (const word of words) signs.add(word)
  return signs
}
