import monthNumbers from '@/data/lexicon/months.json'

const months = new Map(Object.entries(monthNumbers))

/**
 * What two lines have in common when one repeats the other: words and numbers in small letters, months as numbers
 * ("Oct. 30" = "October 30"), no punctuation.
 */
export const lineKey = (line: string): string =>
  (line.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => months.get(word) ?? word).join(' ')
