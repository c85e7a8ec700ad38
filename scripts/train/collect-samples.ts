import type { Learned } from '@/lib/geoparse/lexicon'
import { listCandidates } from '@/lib/geoparse/2-list-candidates'
import { scoreCandidates } from '@/lib/geoparse/3-score-candidates'
import type { Scorer } from '@/lib/geoparse/evaluate-trees'
import type { NameSpan } from '@/lib/geoparse/find-spans'
import { describeSpan } from '@/lib/geoparse/recognition-features'
import {
  describeCandidates,
  describeMention,
  describeStanding,
  gatherBelief,
} from '@/lib/geoparse/resolution-features'
import { readContext, type StoryContext } from '@/lib/geoparse/story-context'
import { isVetoed } from '@/lib/geoparse/veto-span'
import type { Gazetteer, Hit } from '@/lib/gazetteer'
import { type CorpusDocument, distanceKm } from '../../tests/accuracy/score'
import { toStory } from './corpora'

export type SpanSample = { row: Record<string, number>; label: number; weight: number }
export type CandidateSample = { rows: Record<string, number>[]; right: number[]; weight: number }

type Gold = NonNullable<CorpusDocument['toponyms']>[number]

const goldOf = (document: CorpusDocument, span: NameSpan): Gold | undefined =>
  document.toponyms?.find((gold) => gold.start < span.end && span.start < gold.end)

const RIGHT_WITHIN = 161 // km
const WIDE = 3000 // km between two points for the same sea or region

/** Candidates that are right for a gold point: the nearest and those almost as near, or within the disc of the gold unit. */
const rightOnes = (gold: Gold, hits: Hit[]): number[] => {
  if (gold.lat === null || gold.lon === null) return []
  const at = { lat: gold.lat, lon: gold.lon }
  const away = hits.map(({ lngLat: [lon, lat] }) => distanceKm({ lat, lon }, at))
  const reach = Math.max(RIGHT_WITHIN, gold.radiusKm ?? 0)
  const nearest = Math.min(...away)
  if (nearest > reach) {
    // Points of seas and regions are anyone's choice: the nearest such candidate is what was meant.
    const wide = hits.flatMap(({ kind }, index) =>
      (kind === 'region' || kind === 'water' || kind === 'terrain') && (away[index] ?? Infinity) < WIDE
        ? [index]
        : [],
    )
    return wide.slice(0, 1)
  }
  const margin = gold.radiusKm ? Math.max(30, gold.radiusKm) : Math.max(15, nearest * 1.5)
  return away.flatMap((km, index) => (km <= Math.min(reach, nearest + margin) ? [index] : []))
}

/** A place that the gazetteer does not know by this name ("Road" of "Dublin Road") is worth finding, but not as much. */
const worth = (gold: Gold, span: NameSpan): number =>
  gold.lat === null || rightOnes(gold, span.hits).length > 0 ? 1 : 0.4

/** A document with its spans labelled: 1 a place, 0 none; spans that nobody judged are left out. */
export type LabelledDocument = {
  document: CorpusDocument
  context: StoryContext
  weight: number
  spans: { span: number; label: number }[]
}

const EVENT_WITHIN = 10 // km from the event's point: the name that tells where

/** Event corpora mark no names, but tell one point: the names that can mean a place there are taken as marked. */
const markEvent = (document: CorpusDocument, context: StoryContext): CorpusDocument => {
  const { lat, lon } = document
  if (document.toponyms || lat === undefined || lon === undefined) return document
  const near = context.spans.filter(({ hits }) =>
    hits.some((hit) => distanceKm({ lat: hit.lngLat[1], lon: hit.lngLat[0] }, { lat, lon }) <= EVENT_WITHIN),
  )
  return {
    ...document,
    toponyms: near.map(({ start, end, surface }) => ({ start, end, name: surface, lat, lon })),
  }
}

export const labelDocument = (
  given: CorpusDocument,
  gazetteer: Gazetteer,
  plan: { hasDemonyms: boolean; weight: number },
): LabelledDocument => {
  const context = readContext(toStory(given), gazetteer)
  const document = markEvent(given, context)
  const isPartial = document !== given
  const spans = context.spans.flatMap((span, index) => {
    if (isVetoed(context, index)) return []
    if (!plan.hasDemonyms && span.hits.every(({ nameType }) => nameType === 'demonym')) return []
    const gold = goldOf(document, span)
    if (isPartial && !gold) return []
    return [{ span: index, label: gold ? worth(gold, span) : 0 }]
  })
  return { document, context, weight: plan.weight, spans }
}

export const collectSpans = ({ context, weight, spans }: LabelledDocument, learned: Learned): SpanSample[] =>
  spans.map(({ span, label }) => ({ row: describeSpan(context, span, learned), label, weight }))

/** The ambiguous names of a document: a row per candidate, and which candidates are right. */
export const collectCandidates = (
  { document, context, weight }: LabelledDocument,
  scorer: Scorer | null,
): CandidateSample[] => {
  const recognised = context.spans.flatMap((span, index) => (goldOf(document, span) ? [index] : []))
  const groups = listCandidates(context, recognised)
  if (scorer) scoreCandidates(context, groups, scorer)
  const belief = gatherBelief(groups)
  const samples: CandidateSample[] = []
  groups.forEach((group, own) => {
    if (group.candidates.length < 2) return
    const seen = new Map<string, CandidateSample>()
    const places = describeCandidates(groups, own)
    const standing = describeStanding(belief, own)
    for (const mention of group.mentions) {
      const span = context.spans[mention.span]
      const gold = span && goldOf(document, span)
      if (!gold) continue
      const right = rightOnes(gold, group.candidates)
      if (right.length === 0) continue
      const { signature } = mention
      const known = seen.get(signature)
      if (known) {
        known.weight += 0.3 * weight
        continue
      }
      const sample = {
        rows: describeMention(context, group, mention).map((beside, candidate) => ({
          ...places[candidate],
          ...standing[candidate],
          ...beside,
        })),
        right,
        weight,
      }
      seen.set(signature, sample)
      samples.push(sample)
    }
  })
  return samples
}
