import { cuesBeside } from '@/lib/geoparse/cues-beside'
import type { StoryContext } from '@/lib/geoparse/story-context'
import type { Learned } from '@/lib/geoparse/lexicon'

export type LabelledSpan = { context: StoryContext; span: number; label: number }

const LEAST = { before: 12, farBefore: 10, after: 12 } // occurrences beside any name
const PRIOR = 8 // occurrences at the mean that every word starts with
const WEAKEST = 0.35 // logarithm: weaker cues are left out

type Counts = Map<string, { all: number; places: number }>

const count = (counts: Counts, cue: string, label: number): void => {
  const known = counts.get(cue) ?? { all: 0, places: 0 }
  known.all++
  known.places += label
  counts.set(cue, known)
}

const toLogOdds = (counts: Counts, least: number, mean: number): Map<string, number> => {
  const odds = Math.log(mean / (1 - mean))
  const table = new Map<string, number>()
  for (const [cue, { all, places }] of [...counts].sort(([left], [right]) => (left < right ? -1 : 1))) {
    if (all < least) continue
    const share = (places + PRIOR * mean) / (all + PRIOR)
    const lead = Math.log(share / (1 - share)) - odds
    if (Math.abs(lead) >= WEAKEST) table.set(cue, Math.round(lead * 100) / 100)
  }
  return table
}

/** How the words beside names tell places from others, counted over labelled spans. */
export const learnCues = (spans: LabelledSpan[]): Omit<Learned, 'surnames'> => {
  const counts = { before: new Map(), farBefore: new Map(), after: new Map() } satisfies Record<
    string,
    Counts
  >
  let places = 0
  for (const { context, span, label } of spans) {
    const name = context.spans[span]
    if (!name) continue
    const cues = cuesBeside(context.words, name)
    places += label
    count(counts.before, cues.before, label)
    count(counts.farBefore, cues.farBefore, label)
    count(counts.after, cues.after, label)
  }
  const mean = places / Math.max(1, spans.length)
  return {
    before: toLogOdds(counts.before, LEAST.before, mean),
    farBefore: toLogOdds(counts.farBefore, LEAST.farBefore, mean),
    after: toLogOdds(counts.after, LEAST.after, mean),
  }
}
