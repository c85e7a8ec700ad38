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

const RUN_REACH = 40 // words of a run of capitals after a name: a longer run is a list

/** A body word in the same run of capitals, or just before: "Kharkiv Tractor Plant", "University of Aleppo". */
const isEmbedded = ({ words, runs, runOf }: StoryContext, span: NameSpan): boolean => {
  const run = runs[runOf[span.first] ?? -1]
  if (words[span.first]?.zone !== 'prose') return false
  const last = Math.min(run?.last ?? span.last, span.last + RUN_REACH)
  for (let at = span.last + 1; at <= last; at++) {
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
    // "US-Russia talks" is no dateline: a short dash stands free.
    if (/^(?::|—|--)$/.test(word.text) || (/^[-–]$/.test(word.text) && words[at - 1]?.spaceAfter)) return true
  }
  return false
}

/** "the Kyiv-Kharkiv highway", "the Moscow–Minsk train": a road or line between two names. */
const isLink = ({ words, spans, spanOf }: StoryContext, span: NameSpan): boolean => {
  const index = spanOf[span.first] ?? -1
  const joined = (left: NameSpan | undefined, right: NameSpan | undefined): boolean =>
    !!left &&
    !!right &&
    right.first === left.last + 2 &&
    /^[-‑–—]$/.test(words[left.last + 1]?.text ?? '') &&
    words[left.last]?.spaceAfter === false
  const last = joined(span, spans[index + 1])
    ? spans[index + 1]
    : joined(spans[index - 1], span)
      ? span
      : undefined
  return !!last && lexicon.links.has(words[last.last + 1]?.lower ?? '')
}

const IS = new Set(['is', 'was', 'were', 'are'])
const HAVE = new Set(['has', 'had', 'will', 'would', 'could', 'may', 'might', 'must', 'should', 'can'])
const PASSIVE = new Set(['been', 'be'])

/** "Kyiv had warned", "Kyiv did not comment", "Moscow is ready"; not "Kyiv had been shelled", "Kyiv is cold". */
const actsAsPower = ({ words }: StoryContext, at: number): boolean => {
  const verb = words[at]
  const next = words[at + 1]
  if (!verb) return false
  if (IS.has(verb.lower)) return lexicon.powerStates.has(next?.lower ?? '')
  if (!lexicon.powerVerbs.has(verb.lower)) return false
  if (!HAVE.has(verb.lower)) return true
  const isNegated = next?.lower === 'not' || next?.lower === 'never'
  const main = words[at + (isNegated ? 2 : 1)]
  return (
    !PASSIVE.has(main?.lower ?? '') || lexicon.powerStates.has(words[at + (isNegated ? 3 : 2)]?.lower ?? '')
  )
}

const isMetonymic = (context: StoryContext, span: NameSpan, hit: Hit | undefined): boolean => {
  const { words } = context
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
  return isPower && actsAsPower(context, span.last + 1)
}

/** How a place name is used where it stands. */
export const tellUse = (context: StoryContext, span: NameSpan, hit: Hit | undefined): MentionUse => {
  if (hit ? hit.nameType === 'demonym' : span.hits.some(({ nameType }) => nameType === 'demonym'))
    return 'demonym'
  if (isDateline(context, span)) return 'dateline'
  if (isEmbedded(context, span) || isLink(context, span)) return 'embedded'
  return isMetonymic(context, span, hit) ? 'metonymic' : 'literal'
}
