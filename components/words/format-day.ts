import type { Words } from './make-words'
import { perLanguage } from './per-language'

const format = (options: Intl.DateTimeFormatOptions) =>
  perLanguage((locale) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }))

const FORMS = {
  long: format({ day: 'numeric', month: 'long', year: 'numeric' }), //   28 October 2024
  short: format({ day: 'numeric', month: 'short', year: 'numeric' }), // 28 Oct 2024
  weekday: format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }), // Mon 28 Oct 2024
  axis: format({ day: 'numeric', month: 'short' }), //                   28 Oct
  month: format({ month: 'long', year: 'numeric' }), //                  October 2024
  axisMonth: format({ month: 'short' }), //                              Oct
  year: format({ year: 'numeric' }), //                                  2024
}

/** The day in UTC of an instant or day (`2024-11-05T07:00:00Z`, `2024-11-05`), in words. */
export const formatDay = ({ language }: Words, when: string, form: keyof typeof FORMS = 'short'): string => {
  const words = FORMS[form](language).format(new Date(`${when.slice(0, 10)}T00:00:00Z`))
  // Ukrainian ends with "р." (of the year), which only running text needs.
  if (language === 'uk') return words.replace(/\sр\.$/, '')
  // en-GB writes "Sept" where every other month has three letters.
  return words.replace(',', '').replace('Sept ', 'Sep ').replace(/Sept$/, 'Sep')
}
