import { randomUUID } from 'node:crypto'
import { toSelector } from '@/lib/corrections'
import {
  type Correction,
  type CorrectionChange,
  correctionIdSchema,
  type CorrectionRequest,
  fail,
  ok,
  type Place,
  type PlaceId,
  type Result,
  type Selector,
} from '@/lib/domain'
import { findEventsOf, getPlace, getStoryText, saveCorrection, setReverted, type Store } from '@/lib/store'
import { readAfterChange } from './read-after-change'
import type { Reader } from './reader'
import type { CorrectionOutcome, CorrectionProblem, Reversal } from './tasks'

/** Keeps a decision and shows it at once in the stories it names; the others that it holds for are read at the next re-run. `now`: an instant. */
export const correct = async (
  store: Store,
  reader: Reader,
  request: CorrectionRequest,
  now: string,
): Promise<Result<CorrectionOutcome, CorrectionProblem>> => {
  const targets = await toSelectors(store, request.targets)
  if (!targets.ok) return targets
  const apart = await toSelectors(store, request.apart)
  if (!apart.ok) return apart
  const change = await toChange(store, reader, request.change)
  if (!change.ok) return change
  const correction: Correction = {
    id: correctionIdSchema.parse(`correction:${randomUUID()}`),
    part: request.part,
    targets: targets.value,
    apart: apart.value,
    change: change.value,
    scope: request.scope,
    by: request.by,
    at: now,
    why: request.why,
    reverted: null,
  }
  await saveCorrection(store, correction)
  return ok(await show(store, reader, correction))
}

/** Takes a decision back or lets it hold again; the decision itself stays on record either way. */
export const revert = async (
  store: Store,
  reader: Reader,
  { id, by, why, isBack }: Reversal,
  now: string,
): Promise<Result<CorrectionOutcome, CorrectionProblem>> => {
  const correction = await setReverted(store, id, isBack ? { by, at: now, why } : null)
  return correction ? ok(await show(store, reader, correction)) : fail('correction-not-found')
}

const show = async (store: Store, reader: Reader, correction: Correction): Promise<CorrectionOutcome> => {
  const stories = [...new Set([...correction.targets, ...correction.apart].map(({ storyId }) => storyId))]
  await readAfterChange(store, reader, stories)
  return { correction, events: await findEventsOf(store, correction.targets) }
}

const toSelectors = async (
  store: Store,
  spans: CorrectionRequest['targets'],
): Promise<Result<Selector[], CorrectionProblem>> => {
  const selectors: Selector[] = []
  for (const span of spans) {
    const found = await getStoryText(store, span.storyId)
    if (!found) return fail('story-not-found')
    if (found.deleted) return fail('story-in-bin')
    if (span.end > found.story.text.length) return fail('words-not-found')
    selectors.push(toSelector(found.story, span))
  }
  return ok(selectors)
}

const toChange = async (
  store: Store,
  reader: Reader,
  change: CorrectionRequest['change'],
): Promise<Result<CorrectionChange, CorrectionProblem>> => {
  if (change.type !== 'place') return ok(change)
  const place = await findPlace(store, reader, change.placeId)
  return place ? ok({ type: 'place', place }) : fail('place-not-found')
}

/** Of the gazetteer, or one that an analyst pinned before. */
const findPlace = async (store: Store, reader: Reader, id: PlaceId): Promise<Place | null> =>
  reader.place(id) ?? (await getPlace(store, id))
