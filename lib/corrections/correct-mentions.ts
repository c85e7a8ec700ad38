import {
  type Correction,
  type CorrectionId,
  type Mention,
  type Place,
  type Story,
  toMentionId,
} from '@/lib/domain'
import { foldName } from '@/lib/text/fold-name'
import { compareDecisions } from './compare-decisions'
import { decidedPlace } from './decided-place'
import { findAgain } from './find-again'
import { findEverywhere } from './find-everywhere'
import { isSameName } from './is-same-name'

type Span = { start: number; end: number }

export type CorrectedMentions = {
  /** In the order of the text. */
  mentions: Mention[]
  places: Place[]
  /** Corrections whose words are not in the text any more. */
  orphans: CorrectionId[]
}

const overlaps = (left: Span, right: Span): boolean => left.start < right.end && right.start < left.end

/**
 * The names of a story as analysts decided. A later decision goes before an earlier one, and one on these very words before one on all that
 * are called so. Words that the machine saw no place in become a name when a place is given for them. Pure.
 */
export const correctMentions = (
  story: Pick<Story, 'id' | 'text'>,
  { mentions, places }: { mentions: readonly Mention[]; places: readonly Place[] },
  corrections: readonly Correction[],
): CorrectedMentions => {
  const orphans: CorrectionId[] = []
  const decided = [...mentions]
  const known = new Map(places.map((place) => [place.id, place]))
  const inOrder = corrections
    .filter(({ part }) => part === 'mention')
    .toSorted(
      (one, other) =>
        Number(one.scope === 'here') - Number(other.scope === 'here') || compareDecisions(one, other),
    )
  for (const correction of inOrder) {
    const place = decidedPlace(correction)
    if (place) known.set(place.id, place)
    const spans = spansOf(story, mentions, correction)
    if (spans.length === 0 && correction.targets.some(({ storyId }) => storyId === story.id))
      orphans.push(correction.id)
    for (const span of spans) decide(decided, story, span, correction, place)
  }
  return {
    mentions: decided.toSorted((one, other) => one.start - other.start || one.end - other.end),
    places: [...known.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    orphans,
  }
}

/** Where in the story a correction holds. */
const spansOf = (
  { id, text }: Pick<Story, 'id' | 'text'>,
  mentions: readonly Mention[],
  { scope, targets }: Correction,
): Span[] => {
  const here = targets.filter(({ storyId }) => storyId === id)
  if (scope === 'here') return here.flatMap((target) => findAgain(text, target) ?? [])
  const named = scope === 'always' ? targets : here
  const spans = [...new Set(named.map(({ quote }) => quote))].flatMap((quote) => [
    ...findEverywhere(text, quote),
    ...mentions.filter(({ surface }) => surface !== quote && isSameName(surface, quote)),
  ])
  return spans.map(({ start, end }) => ({ start, end }))
}

const decide = (
  mentions: Mention[],
  story: Pick<Story, 'id' | 'text'>,
  span: Span,
  correction: Correction,
  place: Place | null,
): void => {
  const exact = mentions.findIndex(({ start, end }) => start === span.start && end === span.end)
  const index = exact >= 0 ? exact : mentions.findIndex((mention) => overlaps(mention, span))
  const mention = mentions[index]
  if (mention) {
    // "Pokrovsk" said of every story is not said of "Pokrovsk district".
    const isOther =
      correction.scope !== 'here' && !isSameName(mention.surface, story.text.slice(span.start, span.end))
    if (!isOther) mentions[index] = correctMention(mention, correction, place)
  } else if (place) mentions.push(newMention(story, span, correction, place))
}

const correctMention = (mention: Mention, correction: Correction, place: Place | null): Mention => {
  const { placeId, kind, confidence, why, corrected, ...rest } = mention
  const machine = corrected ? corrected.machine : { placeId, kind, confidence, why }
  const note = { ...noteOf(correction), machine }
  if (!place)
    return {
      ...rest,
      placeId: null,
      kind,
      confidence: 1,
      reasons: [sayWho(correction, rest.surface)],
      corrected: note,
    }
  return {
    ...rest,
    placeId: place.id,
    kind: place.kind,
    confidence: 1,
    use: rest.use === 'demonym' ? 'literal' : rest.use,
    alternatives: rest.alternatives.filter((other) => other.placeId !== place.id),
    reasons: [sayWho(correction, rest.surface)],
    corrected: note,
  }
}

const newMention = (
  { id, text }: Pick<Story, 'id' | 'text'>,
  { start, end }: Span,
  correction: Correction,
  place: Place,
): Mention => ({
  id: toMentionId(id, start, end),
  storyId: id,
  start,
  end,
  surface: text.slice(start, end),
  use: 'literal',
  kind: place.kind,
  placeId: place.id,
  confidence: 1,
  alternatives: [],
  reasons: [sayWho(correction, text.slice(start, end))],
  corrected: { ...noteOf(correction), machine: null },
})

const noteOf = ({ id, change, by, at, why }: Correction) => ({ id, type: change.type, by, at, why })

/** `decided by Ada: an old map`; of another case form than the one decided on, also which that was. */
const sayWho = ({ by, why, targets }: Correction, surface: string): string => {
  const [first] = targets
  const isForm = first && !targets.some(({ quote }) => foldName(quote) === foldName(surface))
  return `decided by ${by}${isForm ? ` for “${first.quote}”` : ''}${why ? `: ${why}` : ''}`
}
