import type { Where } from '@/lib/domain'
import type { Scorer } from '@/lib/geoparse/evaluate-trees'
import type { Candidate } from './place-candidates'
import { type PlaceChoice, placeChoices, type ToldEvent } from './place-choices'
import type { EventSpan, Reading } from './reading'
import { trainedModels } from './report-models'
import { sayPlace } from './say-place'

/** What a report says of a place of the story. */
export const toWhere = ({ mention, expression, place }: Candidate): Where | null => {
  if (expression) {
    const [anchor] = expression.anchors
    const isAnchor = /^(?:edge|near|part-of|side)$/.test(expression.relation)
    return {
      mentionId: null,
      expressionId: expression.id,
      placeId: isAnchor ? (anchor?.placeId ?? null) : null,
      relation: expression.relation,
      words: expression.words,
      point: expression.point,
      geometry: expression.geometry,
      geoPrecision: expression.geoPrecision,
    }
  }
  if (!mention) return null
  const { kind } = mention
  const precision =
    kind === 'country' || kind === 'admin1' || kind === 'region' || kind === 'water' || kind === 'terrain'
      ? 3
      : kind === 'admin2'
        ? 2
        : 1
  return {
    mentionId: mention.id,
    expressionId: null,
    placeId: mention.placeId,
    relation: null,
    words: place?.name ?? mention.surface,
    point: place?.point ?? null,
    geometry: null,
    geoPrecision: precision,
  }
}

/**
 * Where an event happened: of the places and expressions around its tellings the one for which most speaks, with the reason in words; null when
 * none of them is it. `events`: all events of the story, which have places of their own. `judge`: other weights than the trained ones.
 */
export const placeIt = (
  reading: Reading,
  event: ToldEvent,
  events: EventSpan[] = [],
  judge: Scorer = trainedModels.place,
): Where | null => {
  let best: PlaceChoice | null = null
  let most = -Infinity
  for (const choice of placeChoices(reading, event, events)) {
    const values = judge.toValues({})
    for (const row of choice.signs) judge.put(values, row)
    const score = judge.score(values)
    if (score <= most) continue
    best = choice
    most = score
  }
  if (!best?.candidate) return null
  const where = toWhere(best.candidate)
  return where && { ...where, why: sayPlace(best, event, reading.story.text) }
}
