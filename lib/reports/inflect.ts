import verbs from '@/data/lexicon/verbs.json'

/** Which forms a word can be: base, third person, past, participle, -ing. */
export type VerbForms = {
  lemma: string
  base: boolean
  s: boolean
  past: boolean
  participle: boolean
  ing: boolean
}

const irregular = new Map<string, string[]>(Object.entries(verbs.irregular))
const VOWEL = /[aeiou]/

const endings = (lemma: string): { s: string; past: string; ing: string } => {
  const last = lemma.at(-1) ?? ''
  const before = lemma.at(-2) ?? ''
  const s = /(?:s|x|z|ch|sh)$/.test(lemma)
    ? `${lemma}es`
    : last === 'y' && !VOWEL.test(before)
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`
  const past =
    last === 'e'
      ? `${lemma}d`
      : last === 'y' && !VOWEL.test(before)
        ? `${lemma.slice(0, -1)}ied`
        : `${lemma}ed`
  const ing = lemma.endsWith('ie')
    ? `${lemma.slice(0, -2)}ying`
    : last === 'e' && before !== 'e'
      ? `${lemma.slice(0, -1)}ing`
      : `${lemma}ing`
  return { s, past, ing }
}

/** Verbs of one short syllable, whose last letter is doubled: gun, gunned. */
const SHORT = /^[^aeiou]*[aeiou][bdgmnptr]$/

/** Whether the last letter is doubled, as the irregular past tells (stop, stopped) or a short verb ends (hit, hitting). */
const doubles = (lemma: string, past: string): boolean =>
  past.startsWith(lemma + (lemma.at(-1) ?? '')) || SHORT.test(lemma)

/** All forms of a verb of one word. */
export const formsOf = (lemma: string): [string, Omit<VerbForms, 'lemma'>][] => {
  const none = { base: false, s: false, past: false, participle: false, ing: false }
  const regular = endings(lemma)
  const known = irregular.get(lemma)
  const doubled = SHORT.test(lemma) ? `${lemma}${lemma.at(-1) ?? ''}ed` : regular.past
  const [past, participle] = known ?? [doubled, doubled]
  const ing = doubles(lemma, past ?? '') ? `${lemma}${lemma.at(-1) ?? ''}ing` : regular.ing
  const forms = new Map<string, Omit<VerbForms, 'lemma'>>()
  const add = (word: string | undefined, form: Partial<VerbForms>): void => {
    if (word) forms.set(word, { ...none, ...forms.get(word), ...form })
  }
  add(lemma, { base: true })
  add(regular.s, { s: true })
  add(past, { past: true })
  add(participle, { participle: true })
  add(ing, { ing: true })
  // British: levelled, signalling.
  if (/[^aeiou][aeiou]l$/.test(lemma)) {
    add(`${lemma}led`, { past: true, participle: true })
    add(`${lemma}ling`, { ing: true })
  }
  return [...forms]
}

/** A noun and its plural; the last word of a phrase is inflected. */
export const pluralOf = (noun: string): string =>
  /(?:s|x|z|ch|sh)$/.test(noun)
    ? `${noun}es`
    : /[^aeiou]y$/.test(noun)
      ? `${noun.slice(0, -1)}ies`
      : `${noun}s`
