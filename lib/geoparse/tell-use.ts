import type { MentionUse } from '@/lib/domain'
import type { Hit } from '@/lib/gazetteer'
import type { NameSpan } from './find-spans'
import { lexicon } from './lexicon'
import type { Word } from './read-words'
import type { StoryContext } from './story-context'

const isBody = (word: Word): boolean =>
  lexicon.localBodies.has(word.lower) ||
  lexicon.detachedBodies.has(word.lower) ||
  lexicon.teams.has(word.lower)

/** A body word in the same run of capitals, or just before: "Kharkiv Tractor Plant", "University of Aleppo". */
const isEmbedded = ({ words, runs, runOf }: StoryContext, span: NameSpan): boolean => {
  const run = runs[runOf[span.first] ?? -1]
  if (words[span.first]?.zone !== 'prose') return false
  for (let at = span.last + 1; at <= (run?.last ?? span.last); at++) {
    const word = words[at]
    if (word && word.shape === 'capital' && isBody(word)) return true
  }
  const of = words[span.first - 1]
  const body = words[span.first - 2]
  return (
    of?.lower === 'of' && body?.shape === 'capital' && isBody(body) && !lexicon.typeBefore.has(body.lower)
  )
}

/** "KABUL: Hundreds", "KYIV, Ukraine (AP) —": the first words of a paragraph, in capitals, then a mark before the prose. */
const isDateline = ({ words }: StoryContext, span: NameSpan): boolean => {
  const first = words[span.first]
  if (!first?.startsSentence || first.shape !== 'capitals' || first.zone === 'capitals') return false
  for (let at = span.last + 1; at < span.last + 8; at++) {
    const word = words[at]
    if (!word || word.sentence !== first.sentence) return false
    if (/^(?::|—|–|--|-)$/.test(word.text)) return true
  }
  return false
}

/** Governments, named by their seat, that "said", "warned" or "have" something. */
const VERBS_OF_POWERS = new Set([
  'has',
  'had',
  'is',
  'was',
  'will',
  'would',
  'could',
  'may',
  'might',
  'must',
  'also',
  'then',
  'now',
  'never',
  'itself',
])

const isMetonymic = ({ words }: StoryContext, span: NameSpan, hit: Hit | undefined): boolean => {
  const stands = hit?.featureCode === 'PPLC' || hit?.kind === 'facility' || hit?.kind === 'country'
  if (!stands) return false
  const first = words[span.first]
  const next = words[span.last + 1]
  const before = words[span.first - 1]
  if (!next || next.sentence !== first?.sentence) return false
  if (before && lexicon.strongPrepositions.has(before.lower)) return false
  if (lexicon.saying.has(next.lower)) return true
  const isPower = hit.kind !== 'country'
  if (isPower && /^['’]s$/.test(next.text)) return true
  return isPower && VERBS_OF_POWERS.has(next.lower)
}

/** How a place name is used where it stands. */
export const tellUse = (context: StoryContext, span: NameSpan, hit: Hit | undefined): MentionUse => {
  if (hit ? hit.nameType === 'demonym' : span.hits.some(({ nameType }) => nameType === 'demonym'))
    return 'demonym'
  if (isDateline(context, span)) return 'dateline'
  if (isEmbedded(context, span)) return 'embedded'
  return isMetonymic(context, span, hit) ? 'metonymic' : 'literal'
}
