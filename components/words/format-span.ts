import { formatDay } from './format-day'

/** `28 October 2024`, `26–28 October 2024`, `27 October to 17 December 2024`, `6 August 2024 to 17 January 2025`. */
export const formatSpan = (from: string, to: string, form: 'long' | 'short' = 'long'): string => {
  const [first, last] = [formatDay(from, form), formatDay(to, form)]
  if (first === last) return first
  const between = form === 'long' ? ' to ' : ' – '
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8, 10))}–${last}`
  if (from.slice(0, 4) === to.slice(0, 4)) return `${first.replace(/ \d+$/, '')}${between}${last}`
  return `${first}${between}${last}`
}
