import type { Hit } from '@/lib/gazetteer'
import type { NameSpan } from './find-spans'
import { contains } from './prominence'
import { rankHits } from './rank-hits'
import type { StoryContext } from './story-context'
import { findListCue, findTypeCue, type TypeCue } from './type-word'

/** A recognised name where it stands. */
export type NamedSpan = {
  span: number
  type: TypeCue | null
  /** Span of what contains it ("Arlington, Virginia"), or -1. */
  container: number
  /** Span of what it contains, or -1. */
  inner: number
  /** Mentions of one name with the same signs beside them are judged alike. */
  signature: string
}

/** All mentions of one name, with the places it can mean: one sense per story is the rule. */
export type CandidateGroup = {
  key: string
  mentions: NamedSpan[]
  /** One mention for each signature, and how many there are. */
  kinds: Map<string, { mention: NamedSpan; count: number }>
  candidates: Hit[]
  /** Unit vectors of the candidates, x y z each; of candidates left out too, at the end. */
  vectors: Float64Array
  prominences: number[]
  /** Share of belief per candidate, adds up to 1. */
  belief: Float64Array
  /** Names around that can mean a place beside the candidate; counted when first asked for. */
  kin: Float64Array | null
}

const MOST_CANDIDATES = 120 // of one name; "San José" has more, and their tail is never meant

/** Belief before context: prominence alone. */
const firstBelief = (prominences: number[]): Float64Array => {
  const best = prominences[0] ?? 0
  const weights = Float64Array.from(prominences, (value) => 10 ** (0.9 * (value - best)))
  let sum = 0
  for (const weight of weights) sum += weight
  return weights.map((weight) => weight / sum)
}

const toNamedSpan = (context: StoryContext, index: number, container: number): NamedSpan => {
  const span = context.spans[index]
  const type = findListCue(context, index) ?? (span ? findTypeCue(context.words, span) : null)
  const inner = context.containerOf[index - 1] === index ? index - 1 : -1
  const keyOf = (other: number): string => context.spans[other]?.key ?? ''
  return {
    span: index,
    type,
    container,
    inner,
    signature: `${keyOf(container)}|${type?.kinds.join() ?? ''}|${keyOf(inner)}`,
  }
}

const addMention = (group: CandidateGroup, mention: NamedSpan): void => {
  group.mentions.push(mention)
  const kind = group.kinds.get(mention.signature)
  if (kind) kind.count++
  else group.kinds.set(mention.signature, { mention, count: 1 })
}

/** The recognised names of a story by name, in the order of their first mention. */
export const listCandidates = (context: StoryContext, recognised: number[]): CandidateGroup[] => {
  const groups = new Map<string, CandidateGroup>()
  const isRecognised = new Set(recognised)
  for (const index of recognised) {
    const span: NameSpan | undefined = context.spans[index]
    if (!span) continue
    const container = context.containerOf[index] ?? -1
    const mention = toNamedSpan(context, index, isRecognised.has(container) ? container : -1)
    const known = groups.get(span.key)
    if (known) {
      addMention(known, mention)
      continue
    }
    const ranked = rankHits(span.hits)
    const prominences = ranked.prominences.slice(0, MOST_CANDIDATES)
    const group: CandidateGroup = {
      key: span.key,
      mentions: [],
      kinds: new Map(),
      candidates: ranked.hits.slice(0, MOST_CANDIDATES),
      vectors: ranked.vectors,
      prominences,
      belief: firstBelief(prominences),
      kin: null,
    }
    addMention(group, mention)
    groups.set(span.key, group)
  }
  return [...groups.values()]
}

/** Is `hit` inside what the name at span `container` can mean? */
export const isInside = (context: StoryContext, container: number, hit: Hit): boolean =>
  context.spans[container]?.hits.some((outer) => contains(outer, hit)) ?? false
