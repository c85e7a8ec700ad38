import { lexicon } from './lexicon'
import type { Sentence, Token } from './read-tokens'
import { type Signs, tell } from './signs'
import type { SentenceTraits, StoryTraits } from './story-traits'
import { signsOfWords } from './word-signs'
import { backgroundOfSentence, type SentenceBackground } from './tell-background'

/** What a sentence tells of every word in it: told once, however many of them may tell an event. */
export type SentenceFacts = SentenceTraits & {
  background: SentenceBackground
  /** The dead or the hurt are named. */
  hurts: boolean
  /** A place is named, and not as who acts or where somebody is from. */
  hasPlace: boolean
  /** For the judges, of the sentence and of each of its words. */
  signs: Signs
  words: string[]
}

const IF: ReadonlySet<string> = new Set(['if', 'unless', 'whether'])
const WE: ReadonlySet<string> = new Set(['i', 'we', 'my', 'our', 'us'])
const YOU: ReadonlySet<string> = new Set(['you', 'your'])
const YEAR = /^(?:1[5-9]|20)\d\d$/
const MOST_SENTENCES = 6 // from the start of the story that are told apart

const isHurt = ({ lower }: Token): boolean => lexicon.killed.has(lower) || lexicon.injured.has(lower)

export const tellSentence = (
  { index, tokens, isHeadline }: Sentence,
  { perSentence, presentYear, isOfDisaster, ...story }: StoryTraits,
): SentenceFacts => {
  const own = perSentence[index] ?? { strong: 0, peaceful: 0, namesForce: false, isCrime: false }
  const beside = [perSentence[index - 1], perSentence[index + 1]]
  const hurts = tokens.some(isHurt)
  const has = (words: ReadonlySet<string>): boolean => tokens.some(({ lower }) => words.has(lower))
  const countUse = (use: string): number => tokens.filter(({ mention }) => mention?.use === use).length
  const places = countUse('literal')
  const signs: Signs = new Map()
  tell(signs, 'near.unreal', has(lexicon.unreal))
  tell(
    signs,
    'sentence.modal',
    tokens.some(({ part }) => part === 'modal'),
  )
  tell(signs, 'sentence.if', has(IF))
  tell(signs, 'sentence.question', tokens.at(-1)?.text === '?')
  tell(signs, 'sentence.first-person', has(WE))
  tell(signs, 'sentence.you', has(YOU))
  tell(
    signs,
    'sentence.year',
    tokens.some(({ isNumber, lower }) => isNumber && YEAR.test(lower)),
  )
  tell(
    signs,
    'sentence.number',
    tokens.some(({ isNumber, lower }) => isNumber || lexicon.units.has(lower)),
  )
  tell(signs, 'sentence.killed', hurts)
  tell(
    signs,
    'sentence.weapon',
    tokens.some(({ weapon }) => weapon !== null),
  )
  tell(
    signs,
    'sentence.group',
    tokens.some(({ group }) => group !== null),
  )
  tell(signs, 'sentence.force', own.namesForce)
  tell(signs, 'sentence.strong', own.strong)
  tell(signs, 'sentence.peaceful', own.peaceful)
  tell(signs, 'sentence.crime', own.isCrime)
  tell(signs, 'sentence.length', tokens.length)
  tell(signs, 'sentence.headline', isHeadline)
  tell(signs, 'sentence.index', Math.min(index, MOST_SENTENCES))
  tell(signs, 'sentence.places', places)
  tell(signs, 'sentence.demonyms', countUse('demonym'))
  tell(signs, 'beside.strong', Math.max(...beside.map((one) => one?.strong ?? 0)))
  tell(
    signs,
    'beside.force',
    beside.some((one) => one?.namesForce),
  )
  tell(signs, 'beside.peaceful', Math.max(...beside.map((one) => one?.peaceful ?? 0)))
  tell(signs, 'story.strong', story.strong)
  tell(signs, 'story.peaceful', story.peaceful)
  tell(signs, 'story.armed', story.armed)
  tell(signs, 'story.sentences', perSentence.length)
  return {
    ...own,
    background: backgroundOfSentence(tokens, presentYear, isOfDisaster),
    hurts,
    hasPlace: places > 0,
    signs,
    words: signsOfWords(tokens),
  }
}
