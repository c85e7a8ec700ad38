import type { Place, PlaceExpression, Story } from '@/lib/domain'
import type { Mention } from '@/lib/domain'
import type { Span } from '@/lib/text'
import type { Bearing, Distance, Item } from './item'
import type { ExpressionRule } from './rules'

/** What is known of a story when its place expressions are looked for. */
export type Reading = { story: Story; sentences: Span[]; mentions: Mention[]; places: Place[] }

/** A place that an expression is measured from: its mention, and what it was taken for. */
export type Target = { anchor: PlaceExpression['anchors'][number]; place: Place | null; name: string }

/** A land with a border: a country, province or region. */
export type Land = Target & { place: Place }

/** A border between two lands; `side` is the land on whose side something lies, null when the words leave it open. `other` is null for
 * a province whose neighbour nobody names: all of its outer border is meant. `within` is a province of that side. */
export type BorderLands = { owner: Land; other: Land | null; side: Land | null; within: Place | null }

/** An expression in the words of a story, before it is drawn. */
export type Found = Span & {
  relation: PlaceExpression['relation']
  form: ExpressionRule['form']
  targets: Target[]
  distance: Distance | null
  bearing: Bearing | null
  border: BorderLands | null
}

/** The items of one sentence with what stands before it. */
export type Sentence = Span & { index: number; items: Item[] }
