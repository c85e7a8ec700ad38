import { type Language, languageSchema, languages } from './languages'

/** The cookie of a visitor's own choice. */
export const LANGUAGE_COOKIE = 'dateline-language'

const LONGEST = 20 // languages of a header that are looked at; browsers send fewer

/** What the visitor chose, else the one their browser wants most of those there are, else English. */
export const chooseLanguage = (cookie: string | undefined, acceptLanguage: string | null): Language =>
  languageSchema.safeParse(cookie).data ?? mostWanted(acceptLanguage ?? '') ?? languages[0]

/** `uk-UA,uk;q=0.9,en;q=0.8`: the highest weight wins, of equal ones the first; a weight of 0 refuses. */
const mostWanted = (header: string): Language | null => {
  let best: { language: Language; weight: number } | null = null
  for (const range of header.split(',').slice(0, LONGEST)) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
    const language = languageSchema.safeParse(tag.split('-')[0]).data
    const weight = weightOf(parameters)
    if (language && weight > (best?.weight ?? 0)) best = { language, weight }
  }
  return best?.language ?? null
}

const weightOf = (parameters: readonly string[]): number => {
  const quality = parameters.find((parameter) => parameter.startsWith('q='))
  const weight = quality === undefined ? 1 : Number(quality.slice(2))
  return weight >= 0 && weight <= 1 ? weight : 0
}
