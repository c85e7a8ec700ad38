import type { Actor, Place } from '@/lib/domain'
import { type Belief, createBelief } from './believe'
import type { Draft } from './draft'
import { findActors } from './find-actors'
import { findTriggers } from './find-triggers'
import type { FoundEvent } from './found-event'
import { giveCasualties } from './give-casualties'
import { spanOfTrigger } from './span-of-trigger'
import { type Group, groupDrafts } from './group-drafts'
import { type ReportModels, trainedModels } from './report-models'
import { dayOfDraft } from './day-of-draft'
import { toDraft } from './to-draft'
import { placesOfStory } from './places-of-story'
import { isSilent } from './is-silent'
import type { Reading } from './reading'
import { readTokens } from './read-tokens'
import { sumCasualties } from './sum-casualties'
import { toEventType } from './tell-type'

const LEAST_BELIEF = 0.42 // that a word tells of an event that happened
const EVENT_BELIEF = 0.5 // in at least one of the words for an event
const STORY_BELIEF = 0.66 // in one event of a story, for it to report any

type Context = { reading: Reading; places: ReadonlyMap<string, Place>; known: Draft[]; belief: Belief }

/** The words of a story that tell of what happened, in the order of the text. */
const findDrafts = (context: Context): Draft[] => {
  for (const sentence of readTokens(context.reading)) {
    if (isSilent(context.reading, sentence.index)) continue
    for (const trigger of findTriggers(sentence)) {
      const confidence = context.belief(trigger)
      if (confidence < LEAST_BELIEF) continue
      const draft = toDraft(trigger, confidence, context.places, context.known)
      if (draft) context.known.push(draft)
    }
  }
  return context.known
}

/** Who acts by the word that leads, and in roles that it leaves open by the other words. */
const actorsOf = (drafts: Draft[], byId: ReadonlyMap<string, Place>): Actor[] =>
  drafts.reduce<Actor[]>((known, { trigger }) => {
    const roles = new Set(known.map(({ role }) => role))
    return [...known, ...findActors(trigger, byId).filter(({ role }) => !roles.has(role))]
  }, [])

const toEvent = ({ event, members }: Group, byId: ReadonlyMap<string, Place>): FoundEvent[] => {
  const { trigger, confidence, modality, subEventType, casualties } = event
  const span = spanOfTrigger(trigger)
  if (!span) return []
  return [
    {
      ...span,
      others: members.flatMap((member) =>
        member.trigger === trigger ? [] : (spanOfTrigger(member.trigger) ?? []),
      ),
      eventType: toEventType(subEventType),
      subEventType,
      actors: actorsOf([event, ...members], byId),
      casualties: sumCasualties(casualties),
      modality: modality === 'denied' ? 'denied' : 'happened',
      confidence: Math.round(confidence * 100) / 100,
    },
  ]
}

/** What a story says happened: a conflict event of the ACLED codebook each, in the order of the text. Plans, history, metaphor give none. */
export const findEvents = (reading: Reading, models: ReportModels = trainedModels): FoundEvent[] => {
  const places = placesOfStory(reading)
  const drafts = findDrafts({ reading, places, known: [], belief: createBelief(reading, models.belief) })
  const days = new Map(drafts.map((draft) => [draft, dayOfDraft(reading, draft)]))
  const believed = groupDrafts(drafts, (draft) => days.get(draft) ?? null, EVENT_BELIEF, models)
  const isOfEvents = believed.some(({ event }) => event.confidence >= STORY_BELIEF)
  const groups = isOfEvents ? believed : []
  giveCasualties(reading, groups, models.giving)
  return groups.flatMap((group) => toEvent(group, places))
}
