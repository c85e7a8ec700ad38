import type { Language } from '@/lib/language'

const LOCALES: Record<Language, string> = { en: 'en-GB', uk: 'uk' }

/** A formatter of each language, made once when it is first asked for. */
export const perLanguage = <Format>(make: (locale: string) => Format): ((language: Language) => Format) => {
  const made = new Map<Language, Format>()
  return (language) => {
    const known = made.get(language)
    if (known) return known
    const format = make(LOCALES[language])
    made.set(language, format)
    return format
  }
}
