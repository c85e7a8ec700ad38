import harm from '@/data/lexicon/harm-words.json'
import { type Casualties, casualtyKinds } from '@/lib/domain'
import { formsOf } from './inflect'

export type Kind = keyof Casualties

/** Every form of the verbs, with its lemma. */
export const formsOfAll = (lemmas: readonly string[]): ReadonlySet<string> =>
  new Set(lemmas.flatMap((lemma) => formsOf(lemma).map(([word]) => word)))

type Phrase = { first: string; rest: string[]; isToNamed: boolean; kind: Kind }

const phrasesOf = (phrases: readonly string[], isToNamed: boolean, kind: Kind = 'killed'): Phrase[] =>
  phrases.flatMap((phrase) => {
    const [lemma = '', ...rest] = phrase.split(' ')
    return [...formsOfAll([lemma])].map((first) => ({ first, rest, isToNamed, kind }))
  })

const byWord = (field: 'states' | 'counted'): ReadonlyMap<string, Kind> =>
  new Map(
    casualtyKinds.flatMap((kind) => harm.kinds[kind][field].map((word): [string, Kind] => [word, kind])),
  )

const byForm = (field: 'done' | 'doneToNamed' | 'suffered'): ReadonlyMap<string, Kind> =>
  new Map(
    casualtyKinds.flatMap((kind) =>
      [...formsOfAll(harm.kinds[kind][field])].map((word): [string, Kind] => [word, kind]),
    ),
  )

/** data/lexicon/harm-words.json, ready to look up; what its fields mean is told there. Verbs in all their forms. */
export const harmWords = {
  done: byForm('done'),
  doneToNamed: byForm('doneToNamed'),
  suffered: byForm('suffered'),
  states: byWord('states'),
  counted: byWord('counted'),
  /** Forms of the first word, with the rest behind it. */
  donePhrases: [
    ...phrasesOf(harm.donePhrases, false),
    ...phrasesOf(harm.donePhrasesToNamed, true),
    ...phrasesOf(harm.donePhrasesHurting, false, 'injured'),
  ],
  deeds: new Map(
    casualtyKinds.flatMap((kind) => harm.kinds[kind].deeds.map((word): [string, Kind] => [word, kind])),
  ),
  hits: formsOfAll(harm.hits),
  hitBy: new Set(harm.hitBy),
  limbs: new Set(harm.limbs),
  people: new Set(harm.people),
  lifeLost: formsOfAll(harm.lifeLost),
  lifeTaken: formsOfAll(harm.lifeTaken),
  livesKept: formsOfAll(harm.livesKept),
  deathMet: formsOfAll(harm.deathMet),
  deathNouns: new Set(harm.deathNouns),
  deathDealt: formsOfAll(harm.deathDealt),
  toPrison: formsOfAll(harm.toPrison),
  wounds: new Set(harm.wounds),
  woundVerbs: new Set(harm.woundVerbs),
  care: new Set(harm.care),
  careVerbs: new Set(harm.careVerbs),
  bodies: new Set(harm.bodies),
  throats: formsOfAll(harm.throats),
  toll: new Set(harm.toll),
  tollVerbs: new Set(harm.tollVerbs),
  subsets: new Set(harm.subsets),
  partOf: new Set(harm.partOf),
  more: new Set(harm.more),
  notPeople: new Set(harm.notPeople),
  plural: new Set(harm.plural),
  foes: new Set(harm.foes),
  forces: new Set(harm.forces),
}
