import attribution from '@/data/lexicon/attribution.json'

export type SayingKind = keyof typeof attribution.verbs

/** Verb form to what it tells of the speaker. */
export const sayingVerbs: ReadonlyMap<string, SayingKind> = new Map([
  ...attribution.verbs.plain.map((word) => [word, 'plain'] as const),
  ...attribution.verbs.claim.map((word) => [word, 'claim'] as const),
  ...attribution.verbs.confirm.map((word) => [word, 'confirm'] as const),
  ...attribution.verbs.deny.map((word) => [word, 'deny'] as const),
  ...attribution.verbs.accuse.map((word) => [word, 'accuse'] as const),
  ...attribution.verbs.condemn.map((word) => [word, 'condemn'] as const),
])

const toPhrases = (phrases: string[], kind: SayingKind): { parts: string[]; kind: SayingKind }[] =>
  phrases.map((phrase) => ({ parts: phrase.split(' '), kind }))

/** Verbs of several words. */
export const phraseVerbs: readonly { parts: string[]; kind: SayingKind }[] = [
  ...toPhrases(attribution.phrases.plain, 'plain'),
  ...toPhrases(attribution.phrases.claim, 'claim'),
  ...toPhrases(attribution.phrases.accuse, 'accuse'),
  ...toPhrases(attribution.phrases.deny, 'deny'),
]

export const weakVerbs: ReadonlySet<string> = new Set(attribution.weak)
export const throughNouns: ReadonlySet<string> = new Set(attribution.through)
export const betweenVerb: ReadonlySet<string> = new Set(attribution.betweenVerb)
export const pronouns: ReadonlySet<string> = new Set(attribution.pronouns)
/** "called" denies only before a word such as "lie". */
export const callVerbs: ReadonlySet<string> = new Set(attribution.calls)
export const falseWords: ReadonlySet<string> = new Set(attribution.false)
/** Verbs whose object is who was told: "told our reporter". */
export const listenerVerbs: ReadonlySet<string> = new Set(attribution.listeners)
/** Verbs that speak of a toll only. */
export const tollVerbs: ReadonlySet<string> = new Set(attribution.needToll)
export const negators: ReadonlySet<string> = new Set(attribution.negators)
/** Nouns of what somebody has written: it speaks for him. */
export const documents: ReadonlySet<string> = new Set(attribution.documents)
