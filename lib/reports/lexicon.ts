import actors from '@/data/lexicon/actors.json'
import casualtyWords from '@/data/lexicon/casualty-words.json'
import events from '@/data/lexicon/events.json'
import modality from '@/data/lexicon/modality.json'
import targets from '@/data/lexicon/targets.json'
import verbs from '@/data/lexicon/verbs.json'
import { z } from 'zod'
import { formsOf, pluralOf, type VerbForms } from './inflect'
import { PhraseTable } from './phrase-table'

const senseSchema = z.object({
  id: z.string(),
  subEventType: z.string(),
  usual: z.string().optional(),
  verbs: z.array(z.string()).default([]),
  nouns: z.array(z.string()).default([]),
  subject: z.array(z.string()).optional(),
  object: z.array(z.string()).optional(),
  with: z.array(z.string()).optional(),
  not: z.array(z.string()).default([]),
  weak: z.boolean().default(false),
  casualty: z.boolean().default(false),
})
/** A meaning of words that tell an event, as data/lexicon/events.json describes it. */
export type Sense = z.infer<typeof senseSchema> & { vetoes: PhraseTable<true> }

export type VerbEntry = { sense: Sense; rest: string[]; mayPart: boolean }

const split = (phrase: string): string[] => phrase.toLowerCase().split(' ')

const tableOf = (nouns: string[]): PhraseTable<true> => {
  const table = new PhraseTable<true>()
  for (const noun of nouns) table.add(split(noun), true)
  return table
}

const senses: Sense[] = z
  .array(senseSchema)
  .parse(events.senses)
  .map((sense) => ({ ...sense, vetoes: tableOf(sense.not) }))

/** What a weapon does to its target. */
const strike = senses.find(({ id }) => id === 'strike')
if (!strike) throw new Error('data/lexicon/events.json has no sense “strike”')

/** Of a verb that no list knows. */
const open: Sense = {
  ...senseSchema.parse({ id: 'open', subEventType: 'other', weak: true }),
  vetoes: tableOf([]),
}

const particles = new Set(verbs.particles)
const verbForms = new Map<string, VerbForms>()
const addVerb = (lemma: string): void => {
  for (const [word, forms] of formsOf(lemma)) {
    const known = verbForms.get(word)
    // "found" is the past of find, "fell" of fall: the first one that was added wins.
    if (!known) verbForms.set(word, { ...forms, lemma })
  }
}

const verbEntries = new Map<string, VerbEntry[]>()
for (const sense of senses) {
  for (const phrase of sense.verbs) {
    const [lemma = '', ...rest] = split(phrase)
    addVerb(lemma)
    const mayPart =
      rest.length > 0 && (particles.has(rest[0] ?? '') || /^(?:on fire|out of)$/.test(rest.join(' ')))
    verbEntries.set(lemma, [...(verbEntries.get(lemma) ?? []), { sense, rest, mayPart }])
  }
}
for (const entries of verbEntries.values()) entries.sort((a, b) => b.rest.length - a.rest.length)
for (const lemma of [...verbs.speech, ...verbs.light.map((phrase) => split(phrase)[0] ?? ''), ...verbs.other])
  addVerb(lemma)

const nounTable = new PhraseTable<Sense>()
for (const sense of senses)
  for (const noun of sense.nouns) {
    nounTable.add(split(noun), sense)
    if (!/ of /.test(noun)) nounTable.add(split(pluralOf(noun)), sense)
  }

const withPlurals = (nouns: string[]): string[] => nouns.flatMap((noun) => [noun, pluralOf(noun)])
const weaponTable = new PhraseTable<string>()
for (const [subEventType, nouns] of Object.entries(targets.weapons))
  for (const noun of withPlurals(nouns)) weaponTable.add(split(noun), subEventType)
for (const noun of targets.bombs) weaponTable.add([noun], 'bomb')
for (const noun of withPlurals(targets.firearms)) weaponTable.add(split(noun), 'firearm')

const groupTable = new PhraseTable<string>()
for (const [name, side] of Object.entries(actors.groups)) groupTable.add(name.split(' '), side)

export const lexicon = {
  verbForms,
  verbEntries,
  nouns: nounTable,
  strike,
  open,
  speech: new Set(verbs.speech),
  generic: new Set(verbs.generic),
  light: new Set(verbs.light.map((phrase) => split(phrase)[0] ?? '')),
  weapons: weaponTable,
  groups: groupTable,
  classes: {
    armed: tableOf([...actors.armed, ...actors.police]),
    police: tableOf(actors.police),
    person: tableOf(actors.civilians),
    crowd: tableOf(actors.crowd),
    ownCrowd: tableOf(actors.ownCrowd),
    captives: tableOf(actors.captives),
    state: tableOf(actors.state),
    civil: tableOf(withPlurals(targets.civil)),
    military: tableOf(withPlurals(targets.military)),
    land: tableOf(withPlurals(targets.land)),
    vehicle: tableOf(withPlurals(targets.vehicles)),
    flying: tableOf(withPlurals(targets.flying)),
    manned: tableOf(withPlurals(targets.manned)),
    base: tableOf(withPlurals(targets.base)),
    cache: tableOf(withPlurals(targets.cache)),
    property: tableOf(withPlurals(targets.property)),
    accord: tableOf(withPlurals(targets.accord)),
  },
  ownSides: new Map(Object.entries(actors.ownSides)),
  modals: new Set(modality.modals),
  future: modality.future.map(split),
  governors: new Set(modality.governors),
  happenedGovernors: new Set(modality.happenedGovernors),
  attempts: new Set(modality.attempts),
  negations: new Set(modality.negations),
  denials: new Set(modality.denials),
  conditionals: tableOf(modality.conditionals),
  unreal: new Set(modality.unreal),
  exerciseVerbs: new Set(modality.exerciseVerbs),
  disasters: new Set(modality.disasters),
  sport: new Set(modality.sport),
  market: new Set(modality.market),
  court: new Set(modality.court),
  courtVerbs: new Set(modality.courtVerbs),
  past: new Set(modality.past),
  pastWars: tableOf(modality.pastWars),
  summaries: tableOf(modality.summaries),
  killed: new Set(casualtyWords.killed),
  injured: new Set(casualtyWords.injured),
  units: new Map(Object.entries(casualtyWords.units)),
  vague: z
    .record(z.string(), z.tuple([z.number().nullable(), z.number().nullable()]))
    .parse(casualtyWords.vague),
  atLeast: casualtyWords.atLeast.map(split),
  atMost: casualtyWords.atMost.map(split),
  about: casualtyWords.about.map(split),
}
