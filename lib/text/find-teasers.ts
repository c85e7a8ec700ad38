import { charClass, LOWER } from './char-class'
import { findLabel } from './find-label'
import { endsWithStop, isBody, type Unit } from './read-units'
import type { Span } from './span'
import { splitSentences } from './split-sentences'

const TEASER = {
  shortest: 200, // code units; a shorter line without a stop is a title, an item or a caption
  bodiesBefore: 2, // paragraphs with a stop that the story before must have
}

/**
 * Index of the first of the cut-off teasers that a scraped page ends with, each a paragraph of its own that breaks off in the middle of a
 * sentence; `units.length` when there are none. One alone must carry a label, else it is the story itself that was cut.
 */
export const findTeasers = (text: string, units: Unit[]): number => {
  let end = units.length
  while (end > 0 && isFurniture(units[end - 1])) end--
  let first = end
  while (first > 0 && breaksOff(text, units[first - 1])) first--
  const bodies = units
    .slice(Math.max(0, first - 40), first)
    .filter((unit) => isBody(text, unit) && endsWithStop(text, unit))
  if (first === end || bodies.length < TEASER.bodiesBefore) return units.length
  const teasers = units.slice(first, end)
  const labelled = teasers.filter((unit) => isLabelled(text, unit))
  // In a transcript the paragraphs before carry such labels too: names of the speakers.
  if (labelled.length && bodies.some((unit) => isLabelled(text, unit))) return units.length
  return teasers.length > 1 || labelled.length ? first : units.length
}

const isFurniture = (unit: Unit | undefined): boolean =>
  unit?.form === 'boilerplate' || unit?.form === 'divider' || unit?.form === 'update-line'

/** A long paragraph of several sentences whose last one stops at a small word or a comma. */
const breaksOff = (text: string, unit: Unit | undefined): boolean => {
  if (!unit || unit.end - unit.start < TEASER.shortest || endsWithStop(text, unit)) return false
  const lastWord = /([\p{L}\p{M}’'-]+),?$/u.exec(text.slice(Math.max(0, unit.end - 40), unit.end))
  if (!lastWord?.[1] || charClass(lastWord[1], 0) !== LOWER) return false
  return splitSentences(text, unit.start, unit.end).length > 1
}

const isLabelled = (text: string, span: Span): boolean => findLabel(text, span) !== null
