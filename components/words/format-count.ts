import type { Words } from './make-words'
import { perLanguage } from './per-language'

const numbers = perLanguage((locale) => new Intl.NumberFormat(locale))

/** `1,204` */
export const formatCount = ({ language }: Words, count: number): string => numbers(language).format(count)
