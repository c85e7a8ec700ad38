import { lexicon } from './lexicon'
import type { StoryContext } from './story-context'

const REACH = 5 // words after a name in which the last word of a body is looked for

/** Compounds that name no place: "Euro-Atlantic security". */
const COMPOUND = new Set(['euro', 'afro'])

/** "Shanghai Cooperation Organization": the run of capitals goes on to a treaty, a disease or a body of states. */
const isInPlacelessName = ({ words, runs, runOf, spans }: StoryContext, index: number): boolean => {
  const span = spans[index]
  const run = span && runs[runOf[span.first] ?? -1]
  if (!span || !run) return false
  for (let at = span.last + 1; at <= Math.min(run.last, span.last + REACH); at++) {
    const word = words[at]
    if (word && word.shape !== 'lower' && lexicon.placeless.has(word.lower)) return true
  }
  return false
}

/** A bare compass word ("the West", "the North") is a place only as a unit: "Western Province", "North, Cameroon". */
const isBareCompass = ({ words, spans, containerOf }: StoryContext, index: number): boolean => {
  const span = spans[index]
  const word = span && words[span.first]
  if (!span || !word || span.first !== span.last || !lexicon.compass.has(word.lower)) return false
  if ((containerOf[index] ?? -1) >= 0) return false
  const next = words[span.last + 1]
  return !(next && next.shape !== 'mark' && lexicon.typeAfter.has(next.lower))
}

const isAcronym = ({ words, spans }: StoryContext, index: number): boolean => {
  const span = spans[index]
  return !!span && span.first === span.last && lexicon.acronyms.has(words[span.first]?.text ?? '')
}

const isCompound = ({ words, spans }: StoryContext, index: number): boolean => {
  const span = spans[index]
  const hyphen = span && words[span.first - 1]
  const before = span && words[span.first - 2]
  return !!hyphen && !hyphen.spaceAfter && /^[-‑]$/.test(hyphen.text) && COMPOUND.has(before?.lower ?? '')
}

const hasPreposition = ({ words, spans }: StoryContext, index: number): boolean => {
  const before = words[(spans[index]?.first ?? 0) - 1]
  return !!before && lexicon.strongPrepositions.has(before.lower)
}

/** What the recogniser is not asked about: names that are never a place where they stand. */
export const isVetoed = (context: StoryContext, index: number): boolean => {
  if (isAcronym(context, index) || isBareCompass(context, index) || isCompound(context, index)) return true
  if (isInPlacelessName(context, index)) return true
  // "the Shanghai spirit", in a story that knows the name from the organisation only.
  const same = context.byKey.get(context.spans[index]?.key ?? '') ?? []
  return (
    same.length > 1 &&
    !hasPreposition(context, index) &&
    same.every((other) => other === index || !hasPreposition(context, other)) &&
    same.some((other) => isInPlacelessName(context, other))
  )
}
