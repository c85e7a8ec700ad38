import type { Mention, Place, PlaceExpression, Story } from '@/lib/domain'
import type { Span } from '@/lib/text'

/** What is known of a story before its reports are read. */
export type Reading = {
  story: Story
  sentences: Span[]
  mentions: Mention[]
  places: Place[]
  expressions: PlaceExpression[]
}

/** Where a story tells an event: number of the sentence, the clause, and the word that tells it. */
export type EventSpan = Span & { sentence: number; trigger: Span }
