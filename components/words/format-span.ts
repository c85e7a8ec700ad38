import { formatDay } from './format-day'
import type { Words } from './make-words'

/** `28 October 2024`, `26–28 October 2024`, `27 October to 17 December 2024`, `6 August 2024 to 17 January 2025`. */
export const formatSpan = (
  words: Words,
  from: string,
  to: string,
  form: 'long' | 'short' = 'long',
): string => {
  const [first, last] = [formatDay(words, from, form), formatDay(words, to, form)]
  if (first === last) return first
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8, 10))}–${last}`
  const isOneYear = from.slice(0, 4) === to.slice(0, 4)
  const ends = { from: isOneYear ? first.replace(/ \d+$/, '') : first, to: last }
  return form === 'long' ? words.t('days.span', ends) : words.t('days.shortSpan', ends)
}
