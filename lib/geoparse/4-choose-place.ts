import { type Alternative, type Mention, type Story, toMentionId } from '@/lib/domain'
import type { Gazetteer, Hit } from '@/lib/gazetteer'
import type { RecognisedSpan } from './1-find-mentions'
import type { ScoredMention } from './3-score-candidates'
import type { Calibration } from './calibrate'
import { type Chosen, explain } from './explain'
import { measureRemoteness } from './measure-remoteness'
import { distanceApart, vectorOf } from './vectors'
import type { StoryContext } from './story-context'
import { tellUse } from './tell-use'

const CHOICE = {
  alternatives: 4, // told beside the chosen place
  leastShare: 0.001, // of belief, for an alternative
  unclear: 0.3, // share of belief, the best place and those beside it together, under which nobody can tell
  beside: 60, // km
  doubtful: 0.6, // confidence under which a namesake far from everything else in the story is no answer
}

const round = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000

/** Candidates in the order of belief: the first, and others with a share worth telling. */
const rank = ({ belief }: ScoredMention): { index: number; share: number }[] => {
  const ranked: { index: number; share: number }[] = []
  for (let index = 0; index < belief.length; index++) {
    const share = belief[index] ?? 0
    if (share >= CHOICE.leastShare || index === 0) ranked.push({ index, share })
  }
  return ranked.sort((a, b) => b.share - a.share || a.index - b.index)
}

const chosenAt = ({ group }: ScoredMention, candidate: number, hit: Hit): Chosen => ({
  key: group.key,
  hit,
  vector: vectorOf(group, candidate),
})

const chosenOf = (mention: ScoredMention): Chosen | null => {
  const { belief, group } = mention
  let best = 0
  for (let index = 1; index < belief.length; index++)
    if ((belief[index] ?? 0) > (belief[best] ?? 0)) best = index
  const hit = group.candidates[best]
  return hit ? chosenAt(mention, best, hit) : null
}

/** Belief in a candidate and in its other records: the same town twice, a town and its county. */
const shareBeside = ({ group, belief }: ScoredMention, best: number): number => {
  const own = vectorOf(group, best)
  let sum = 0
  belief.forEach((share, index) => {
    if (share > 0 && distanceApart(own, vectorOf(group, index)) <= CHOICE.beside) sum += share
  })
  return sum
}

/** The mention of a scored name: its place, how sure, what else it could be, and why. */
export const choosePlaces = (
  story: Story,
  context: StoryContext,
  scored: ScoredMention[],
  recognised: RecognisedSpan[],
  gazetteer: Gazetteer,
  calibration: Calibration,
): Mention[] => {
  const probabilities = new Map(recognised.map(({ span, probability }) => [span, probability]))
  const byKey = new Map<string, Chosen>()
  for (const mention of scored) {
    const chosen = byKey.has(mention.group.key) ? null : chosenOf(mention)
    if (chosen) byKey.set(chosen.key, chosen)
  }
  const all = [...byKey.values()]
  // Mentions with the same signs have the same reasons.
  const known = new Map<string, string[]>()
  const explainOnce = (mention: ScoredMention, own: Chosen, surface: string): string[] => {
    const sign = `${mention.group.key}|${mention.signature}|${own.hit.id}|${surface}`
    const reasons = known.get(sign) ?? explain(context, mention, own, all, gazetteer)
    known.set(sign, reasons)
    return reasons
  }
  return scored.flatMap((mention): Mention[] => {
    const span = context.spans[mention.span]
    const [best, second, ...rest] = rank(mention)
    const hit = best && mention.group.candidates[best.index]
    if (!span || !hit) return []
    const own = chosenAt(mention, best.index, hit)
    const isPlace = probabilities.get(mention.span) ?? 0
    const isElsewhere = mention.partOf !== undefined && best.share === 0
    const isAmbiguous = !isElsewhere && shareBeside(mention, best.index) < CHOICE.unclear
    const isDoubtful = !isAmbiguous && (span.isNear === true || isPlace * best.share < CHOICE.doubtful)
    const remote = isDoubtful ? measureRemoteness(context, mention, own, all) : null
    const isPlaced = !isAmbiguous && !isElsewhere && remote === null
    const belief = isElsewhere ? isPlace : isPlace * best.share
    const sure = isPlaced ? calibration(belief) : belief
    // What the answer loses or gains, its alternatives share: all together stay at most 1.
    const scale = belief < 1 ? (1 - sure) / (1 - belief) : 0
    const others = [...(isPlaced ? [] : [best]), ...(second ? [second] : []), ...rest]
    const alternatives = others
      .slice(0, CHOICE.alternatives)
      .filter(({ share }) => share >= CHOICE.leastShare)
      .flatMap(({ index, share }): Alternative[] => {
        const other = mention.group.candidates[index]
        return other
          ? [
              {
                placeId: other.id,
                name: other.name,
                confidence: round(Math.min(sure, scale * isPlace * share)),
              },
            ]
          : []
      })
    return [
      {
        id: toMentionId(story.id, span.start, span.end),
        storyId: story.id,
        start: span.start,
        end: span.end,
        surface: span.surface,
        use: tellUse(context, span, hit),
        kind: hit.kind,
        placeId: isPlaced ? hit.id : null,
        confidence: round(sure),
        alternatives,
        reasons: [
          ...(isElsewhere ? [`a part of ${mention.partOf}; no place of this name is known there`] : []),
          ...(remote === null
            ? []
            : [`the ${hit.name} known here lies ${remote} km from every other place of the story`]),
          ...(isElsewhere ? [] : explainOnce(mention, own, span.surface)),
        ],
        ...(isAmbiguous && { why: 'ambiguous' as const }),
        ...((remote !== null || isElsewhere) && { why: 'not-in-gazetteer' as const }),
      },
    ]
  })
}
