import { listCandidates } from '@/lib/geoparse/2-list-candidates'
import { signatureOf, type CandidateScorer } from '@/lib/geoparse/3-score-candidates'
import { scoreCandidates } from '@/lib/geoparse/3-score-candidates'
import type { NameSpan } from '@/lib/geoparse/find-spans'
import { describeSpan } from '@/lib/geoparse/recognition-features'
import { describeCandidate, gatherBelief } from '@/lib/geoparse/resolution-features'
import { readContext } from '@/lib/geoparse/story-context'
import type { Gazetteer, Hit } from '@/lib/gazetteer'
import { type CorpusDocument, distanceKm } from '../../tests/accuracy/score'
import { toStory } from './corpora'

export type SpanSample = { row: Record<string, number>; label: number; weight: number }
export type CandidateSample = { rows: Record<string, number>[]; right: number[]; weight: number }

type Gold = NonNullable<CorpusDocument['toponyms']>[number]

const goldOf = (document: CorpusDocument, span: NameSpan): Gold | undefined =>
  document.toponyms?.find((gold) => gold.start < span.end && span.start < gold.end)

const RIGHT_WITHIN = 161 // km

/** Candidates that are right for a gold point: the nearest and those almost as near, or within the disc of the gold unit. */
const rightOnes = (gold: Gold, hits: Hit[]): number[] => {
  if (gold.lat === null || gold.lon === null) return []
  const at = { lat: gold.lat, lon: gold.lon }
  const away = hits.map(({ lngLat: [lon, lat] }) => distanceKm({ lat, lon }, at))
  const reach = Math.max(RIGHT_WITHIN, gold.radiusKm ?? 0)
  const nearest = Math.min(...away)
  if (nearest > reach) return []
  const margin = gold.radiusKm ? Math.max(30, gold.radiusKm) : Math.max(15, nearest * 1.5)
  return away.flatMap((km, index) => (km <= Math.min(reach, nearest + margin) ? [index] : []))
}

/** A place that the gazetteer does not know by this name ("Road" of "Dublin Road") is worth finding, but not as much. */
const worth = (gold: Gold, span: NameSpan): number =>
  gold.lat === null || rightOnes(gold, span.hits).length > 0 ? 1 : 0.4

/** Every span of a document, with whether it overlaps a gold toponym. */
export const collectSpans = (
  document: CorpusDocument,
  gazetteer: Gazetteer,
  hasDemonyms: boolean,
  weight: number,
): SpanSample[] => {
  const context = readContext(toStory(document), gazetteer)
  return context.spans.flatMap((span, index) => {
    const row = describeSpan(context, index)
    if (!hasDemonyms && row['demonym'] === 1) return []
    const gold = goldOf(document, span)
    return [{ row, label: gold ? worth(gold, span) : 0, weight }]
  })
}

/** The ambiguous names of a document: a row per candidate, and which candidates are right. */
export const collectCandidates = (
  document: CorpusDocument,
  gazetteer: Gazetteer,
  scorer: CandidateScorer | null,
  weight: number,
): CandidateSample[] => {
  const context = readContext(toStory(document), gazetteer)
  const recognised = context.spans.flatMap((span, index) => (goldOf(document, span) ? [index] : []))
  const groups = listCandidates(context, recognised)
  if (scorer) scoreCandidates(context, groups, scorer)
  const belief = gatherBelief(groups)
  const samples: CandidateSample[] = []
  groups.forEach((group, own) => {
    if (group.candidates.length < 2) return
    const seen = new Map<string, CandidateSample>()
    for (const mention of group.mentions) {
      const span = context.spans[mention.span]
      const gold = span && goldOf(document, span)
      if (!gold) continue
      const right = rightOnes(gold, group.candidates)
      if (right.length === 0) continue
      const signature = signatureOf(context, mention)
      const known = seen.get(signature)
      if (known) {
        known.weight += 0.3 * weight
        continue
      }
      const sample = {
        rows: group.candidates.map((_, candidate) =>
          describeCandidate(context, belief, own, candidate, mention),
        ),
        right,
        weight,
      }
      seen.set(signature, sample)
      samples.push(sample)
    }
  })
  return samples
}
