import demonyms from '@/data/lexicon/cyrillic-demonyms.json'
import type { Hit } from '@/lib/gazetteer'
import { nominativesOf } from '@/lib/text/cyrillic-cases'

const demonymEndings = new Set(['', ...demonyms.endings.split(' ')])
const countryOfStem = new Map(
  Object.entries(demonyms.stems).flatMap(([country, stems]) =>
    stems.split(' ').map((stem) => [stem, country] as const),
  ),
)
const LONGEST_ENDING = 3 // letters: "-ами", "-ого"

/** The country that an inflected adjective or name of a people belongs to: Російські, украинцами. Null for other words. */
export const countryOfDemonym = (word: string): string | null => {
  const lower = word.toLowerCase()
  for (let length = 0; length <= LONGEST_ENDING; length++) {
    const cut = lower.length - length
    const country = countryOfStem.get(lower.slice(0, cut))
    if (country && demonymEndings.has(lower.slice(cut))) return country
  }
  return null
}

/** What a name of one or two inflected words can mean: a country by its people's name, else the first form that the gazetteer knows. */
export const lookUpInflected = (words: string[], lookUp: (name: string) => Hit[]): Hit[] => {
  const [first, second] = words
  if (!first) return []
  const country = second ? null : countryOfDemonym(first)
  if (country) {
    return lookUp(country)
      .filter(({ kind }) => kind === 'country')
      .map((hit) => ({ ...hit, nameType: 'demonym' }))
  }
  for (const form of nominativesOf(first)) {
    for (const name of second ? nominativesOf(second).map((other) => `${form} ${other}`) : [form]) {
      const hits = lookUp(name)
      if (hits.length > 0) return hits
    }
  }
  return []
}
