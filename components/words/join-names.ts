import type { Words } from './make-words'
import { perLanguage } from './per-language'

const lists = perLanguage((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }))

/** `A`, `A and B`, `A, B and C`. */
export const joinNames = ({ language }: Words, names: readonly string[]): string =>
  lists(language).format(names)
