import type { Actor, Place, SectionKind } from '@/lib/domain'
import { type Belief, createBelief } from './believe'
import { countCasualties } from './count-casualties'
import type { Draft } from './draft'
import { findActors } from './find-actors'
import { findTriggers } from './find-triggers'
import type { FoundEvent } from './found-event'
import { giveCasualties, isNear } from './give-casualties'
import { spanOfTrigger } from './span-of-trigger'
import { type Group, groupDrafts, leadOf } from './group-drafts'
import { type ReportModels, trainedModels } from './report-models'
import { dayOfDraft } from './day-of-draft'
import { toDraft } from './to-draft'
import { placesOfStory } from './places-of-story'
import type { Reading } from './reading'
import { readTokens } from './read-tokens'
import { sumCasualties } from './sum-casualties'
import { toEventType } from './tell-type'

/** Sections whose sentences report nothing of their own. */
const SILENT = new Set<SectionKind>(['boilerplate', 'credit', 'embed', 'update-line'])

const LEAST_BELIEF = 0.45 // that a word tells of an event that happened
const EVENT_BELIEF = 0.53 // in at least one of the words for an event

type Context = { reading: Reading; places: ReadonlyMap<string, Place>; known: Draft[]; belief: Belief }

const isSilent = ({ story, sentences }: Reading, index: number): boolean => {
  const start = sentences[index]?.start ?? 0
  const section = story.sections.find((one) => one.start <= start && start < one.end)
  return section !== undefined && SILENT.has(section.kind)
}

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

/** Each count of the story goes to the event that its sentence tells of, else to one told just before. */
const giveAllCasualties = (reading: Reading, groups: Group[]): void => {
  for (const sentence of readTokens(reading)) {
    if (isSilent(reading, sentence.index)) continue
    const own = groups.flatMap(({ event, members }) => {
      const here = members.filter(({ trigger }) => trigger.sentence.index === sentence.index)
      const [first] = here
      const words = here.map(({ trigger }) => trigger.first)
      return first ? [{ ...leadOf(here), casualties: event.casualties, words }] : []
    })
    const known = groups.flatMap(({ event, members }) => {
      const last = members.filter(({ trigger }) => trigger.sentence.index < sentence.index).at(-1)
      return last ? [{ ...event, sentence: last.trigger.sentence.index }] : []
    })
    const mayTake = own.length > 0 || known.some((event) => isNear(event, sentence))
    const found = mayTake ? countCasualties(sentence) : []
    if (found.length > 0) giveCasualties(found, { own, known, sentence, reading })
  }
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
  const groups = groupDrafts(drafts, (draft) => days.get(draft) ?? null, models).filter(
    ({ event }) => event.confidence >= EVENT_BELIEF,
  )
  giveAllCasualties(reading, groups)
  return groups.flatMap((group) => toEvent(group, places))
}
