import type { LabelledDocument } from './collect-samples'

const LEAST_DOCUMENTS = 2 // a surname seen in one text only says nothing of others

/** Last words of persons that titles or given names make sure, in the order of the alphabet. */
export const learnSurnames = (documents: LabelledDocument[]): Set<string> => {
  const counts = new Map<string, number>()
  for (const { context } of documents) {
    for (const [surname, strength] of context.persons.surnames) {
      if (strength >= 2) counts.set(surname, (counts.get(surname) ?? 0) + 1)
    }
  }
  const often = [...counts].filter(
    ([surname, count]) => count >= LEAST_DOCUMENTS && /^\p{L}+$/u.test(surname),
  )
  return new Set(often.map(([surname]) => surname).sort())
}
