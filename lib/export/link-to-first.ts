import type { Citation } from './citation'
import type { ExportedPlace } from './exported-place'
import { linkToSentence } from './link-to-sentence'

/** Address of the mention that stands for a place; null where its words were taken out: the archive may still have them. */
export const linkToFirst = (citation: Citation, { first, withheld }: ExportedPlace): string | null =>
  withheld === undefined ? linkToSentence(citation, first.storyId, first) : null
