import type { VerbForms } from './inflect'

/** The forms a verb can have that no list of ours knows, by its ending: "flattened" is past and participle both, "crept" may be anything. */
export const verbFromTag = (word: string): VerbForms => {
  const ing = word.endsWith('ing')
  const ed = word.endsWith('ed')
  const s = /[^su]s$/.test(word)
  const bare = !ing && !ed && !s
  return { lemma: word, base: bare, s, past: ed || bare, participle: ed || bare, ing }
}
