import type { Words } from './make-words'
import { perLanguage } from './per-language'

const names = perLanguage((locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }))

/** The name of an ISO 3166-1 alpha-2 code; the code itself when it is not one. */
export const countryName = ({ language }: Words, code: string): string => {
  try {
    return names(language).of(code) ?? code
  } catch {
    return code
  }
}
