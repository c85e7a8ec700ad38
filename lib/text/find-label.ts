import credits from '@/data/lexicon/credits.json'
import abbreviations from '@/data/lexicon/abbreviations.json'
import type { Span } from './span'

const labels = new Set(credits.labels)
/** `OUTLOOK: The …`, `A WAY OUT? The …`: the keyword that some papers put before a standfirst. */
const label = /^(?<words>\p{Lu}[\p{Lu}\p{N}’' -]{2,40})[:?!]\s+(?=["“‘]?\p{Lu})/u

const starters = abbreviations.sentenceStarters
  .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  .join('|')
/** A sentence that begins without a stop before it: "… be found A rescue team …". */
const merged = new RegExp(`(?<=[\\p{Ll}\\p{N}][”"’)]?)\\s+(?=(?:${starters})\\s)`, 'u')

/** The label in capitals that a paragraph opens with, without "NOTE:", "WATCH:" and the like. */
export const findLabel = (text: string, { start, end }: Span): Span | null => {
  const match = label.exec(text.slice(start, Math.min(end, start + 60)))
  const words = match?.groups?.words
  return match && words && !labels.has(words.toLowerCase()) ? { start, end: start + match[0].length } : null
}

/** The labelled standfirst that runs into the body without a stop; null when the seam can't be seen. */
export const findMergedStandfirst = (text: string, paragraph: Span): Span | null => {
  const found = findLabel(text, paragraph)
  if (!found) return null
  const rest = text.slice(found.end, Math.min(paragraph.end, found.end + 400))
  const seam = merged.exec(rest)
  if (!seam || /[.!?]["”’]?\s/.test(rest.slice(0, seam.index))) return null
  return { start: paragraph.start, end: found.end + seam.index }
}
