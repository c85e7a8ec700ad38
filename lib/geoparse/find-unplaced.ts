import { type Mention, type PlaceKind, type Story, toMentionId } from '@/lib/domain'
import { lexicon } from './lexicon'
import type { Word } from './read-words'
import type { StoryContext } from './story-context'

/** Type words that leave no doubt that the name beside them is a place. */
const SURE = new Set([
  'village',
  'town',
  'hamlet',
  'settlement',
  'district',
  'province',
  'oblast',
  'governorate',
  'raion',
])
/** Plural nouns that make a place without a name: "three villages". */
const PLURALS = new Set(['villages', 'towns', 'settlements', 'hamlets', 'cities'])

const LONGEST_NAME = 3 // words of a name that is not in the gazetteer

type Found = {
  first: number
  last: number
  kind: PlaceKind
  why: 'not-in-gazetteer' | 'too-vague'
  reason: string
}

const isNameWord = (word: Word | undefined): boolean =>
  word?.shape === 'capital' &&
  !word.startsSentence &&
  !lexicon.months.has(word.lower) &&
  !lexicon.titles.has(word.lower)

/** "the village of Xyzino", "Xyzino village": a run of capitals beside a sure type word, with no name of the gazetteer in it. */
const findUnknown = ({ words, runs, spanOf, persons }: StoryContext): Found[] =>
  runs.flatMap((run): Found[] => {
    const first = words[run.first]
    if (!first || first.zone !== 'prose' || run.last - run.first >= LONGEST_NAME) return []
    for (let at = run.first; at <= run.last; at++) {
      if ((spanOf[at] ?? -1) >= 0 || (persons.strength[at] ?? 0) > 0) return []
      if (words[at]?.shape !== 'mark' && !isNameWord(words[at])) return []
    }
    const before = words[run.first - 1]
    const typeBefore = before?.lower === 'of' ? words[run.first - 2] : before
    const typeAfter = words[run.last + 1]
    const type = [typeAfter, typeBefore].find((word) => word?.shape === 'lower' && SURE.has(word.lower))
    if (!type || type.sentence !== first.sentence) return []
    const kind =
      (lexicon.typeAfter.get(type.lower) ?? lexicon.typeBefore.get(type.lower))?.[0] ?? 'settlement'
    return [
      {
        first: run.first,
        last: run.last,
        kind,
        why: 'not-in-gazetteer',
        reason: `the text calls it a ${type.lower}; no place of this name is known`,
      },
    ]
  })

/** "three villages", "several frontline towns". */
const findVague = ({ words }: StoryContext): Found[] =>
  words.flatMap((word, last): Found[] => {
    if (!PLURALS.has(word.text) || word.zone !== 'prose') return []
    for (let first = last - 1; first >= last - 2; first--) {
      const number = words[first]
      if (!number || number.sentence !== word.sentence || number.shape === 'mark') return []
      if (number.shape !== 'lower' && number.shape !== 'number' && !number.startsSentence) return []
      if (lexicon.numbersOfPlaces.has(number.lower) || number.shape === 'number') {
        return [
          { first, last, kind: 'settlement', why: 'too-vague', reason: 'places are meant, but not named' },
        ]
      }
    }
    return []
  })

/** Places that the text speaks of and that nobody can put on a map: for the "not placed" tray. */
export const findUnplaced = (story: Story, context: StoryContext): Mention[] =>
  [...findUnknown(context), ...findVague(context)].flatMap(
    ({ first, last, kind, why, reason }): Mention[] => {
      const start = context.words[first]?.start
      const end = context.words[last]?.end
      if (start === undefined || end === undefined) return []
      return [
        {
          id: toMentionId(story.id, start, end),
          storyId: story.id,
          start,
          end,
          surface: story.text.slice(start, end),
          use: 'literal',
          kind,
          placeId: null,
          confidence: why === 'too-vague' ? 0.5 : 0.6,
          alternatives: [],
          reasons: [reason],
          why,
        },
      ]
    },
  )
