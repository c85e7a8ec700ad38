import type { Fit, Unfitted } from './trigger'
import type { Range } from './frame'
import { type NounClass, tellClasses } from './tell-classes'

/** The classes that stand for what a sense asks of its subject or object. */
const MEANS: Record<string, NounClass[]> = {
  armed: ['armed', 'police', 'group', 'country', 'state', 'pronoun', 'ownCrowd'],
  'armed-out': ['armed', 'group', 'pronoun'],
  state: ['country', 'state', 'armed', 'group', 'pronoun'],
  weapon: ['weapon', 'bomb', 'flying', 'cache'],
  'weapon-only': ['weapon', 'bomb'],
  event: ['event'],
  place: ['place', 'country'],
  land: ['land'],
  target: ['civil', 'military', 'property', 'vehicle', 'place', 'country'],
  vehicle: ['vehicle'],
  person: ['person', 'crowd', 'captives', 'pronoun'],
  soldiers: ['armed', 'group'],
  base: ['base'],
  rioters: ['ownCrowd'],
  crowd: ['crowd', 'ownCrowd', 'pronoun'],
  protest: ['event', 'ownCrowd', 'crowd'],
  flying: ['flying'],
  cache: ['cache'],
  property: ['property', 'civil', 'vehicle'],
  accord: ['accord'],
  captives: ['captives'],
}

const meets = (classes: ReadonlySet<NounClass>, wanted: string[]): boolean =>
  wanted.some((name) => MEANS[name]?.some((own) => classes.has(own)))

const union = (one: ReadonlySet<NounClass>, other: ReadonlySet<NounClass>): ReadonlySet<NounClass> =>
  new Set([...one, ...other])

export const tellFit = (trigger: Unfitted): Fit => {
  const { sentence, sense, frame } = trigger
  const meetsIn = (range: Range | null, wanted: string[] | undefined): boolean | null =>
    range && wanted ? meets(tellClasses(sentence.tokens, range), wanted) : null
  return {
    isWhole: fitsSense(trigger),
    subject: meetsIn(frame.agent, sense.subject),
    object: meetsIn(frame.patient, sense.object),
  }
}

/** Whether subject and object are such as the sense asks for. */
const fitsSense = ({ sentence: { tokens }, first, last, isNoun, sense, frame }: Unfitted): boolean => {
  const classesOf = (range: Range | null): ReadonlySet<NounClass> => tellClasses(tokens, range)
  if (sense.with && !tokens.some(({ lower }) => sense.with?.includes(lower))) return false
  const agent = classesOf(frame.agent)
  if (isNoun) {
    // "the fall of Vuhledar", "the execution of prisoners": a noun that says nothing without its object.
    const needsObject = ['capture-place', 'fall', 'execute', 'kill', 'arrest'].includes(sense.id)
    if (!needsObject) return true
    const patient = frame.patient ?? frame.phrases[0]?.range ?? null
    if (sense.id === 'capture-place' || sense.id === 'fall')
      return frame.phrases[0]?.preposition === 'of' && meets(classesOf(patient), ['place', 'land'])
    return patient !== null || agent.size > 0 || first !== last
  }
  const reader = frame.phrases.find(({ preposition }) => preposition === 'object')
  const patient = reader ? union(classesOf(frame.patient), classesOf(reader.range)) : classesOf(frame.patient)
  const isPassive = frame.group?.isPassive ?? false
  if (sense.subject && frame.agent && !meets(agent, sense.subject)) return false
  if (sense.subject && !frame.agent && !isPassive && frame.group?.kind === 'finite' && !sentenceStarts(first))
    return false
  if (!sense.object) return true
  // "advanced to within 7 km of": what a force does alone.
  if (!frame.patient && !reader && sense.id === 'clash' && !isPassive) return meets(agent, ['armed', 'event'])
  if (!frame.patient && !reader && sense.id === 'deploy')
    return (
      meets(agent, ['armed']) &&
      frame.phrases.some(({ preposition }) =>
        /^(?:to|into|towards|toward|near|at|in|along)$/.test(preposition),
      )
    )
  if (!frame.patient && !reader)
    return (
      sense.object.includes('none') ||
      meets(agent, ['weapon', 'event']) ||
      (sense.casualty && /^(?:die|perish|lose)$/.test(frame.group?.lemma ?? ''))
    )
  // "drove the garrison out of" tells of land, "captured two soldiers" does not.
  const wanted = first === last ? sense.object.filter((name) => name !== 'armed-out') : sense.object
  return meets(patient, wanted)
}

/** A headline may leave its subject out. */
const sentenceStarts = (first: number): boolean => first === 0
