import type { Mention } from '@/lib/domain'
import type { Trigger } from './trigger'
import type { Range } from './frame'

const isPlaceOfEvent = (mention: Mention | null): mention is Mention =>
  mention !== null && mention.use !== 'demonym' && mention.use !== 'metonymic' && mention.use !== 'dateline'

/** The places named in the clause of a trigger: in what it is done to, and in its phrases. */
export const placesOfTrigger = ({ sentence: { tokens }, frame }: Trigger): Mention[] => {
  const ranges: (Range | null)[] = [
    frame.patient,
    ...frame.phrases.filter(({ preposition }) => preposition !== 'by').map(({ range }) => range),
  ]
  const found = new Map<string, Mention>()
  for (const range of ranges) {
    for (let at = range?.from ?? 0; at < (range?.to ?? 0); at++) {
      const mention = tokens[at]?.mention ?? null
      if (isPlaceOfEvent(mention)) found.set(mention.id, mention)
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start)
}
