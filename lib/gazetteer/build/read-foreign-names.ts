import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { ForeignNames } from './6-add-countries'

const languages = ['uk', 'ru', 'be', 'bg', 'de', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'tr']
/** Names of India, Chad, Chile, Grenada, Sweden and Iceland that mean something else in English. */
const englishWords = new Set(['Indie', 'Cad', 'Chili', 'Grenade', 'Suède', 'Suede', 'Island'])
const languageFileSchema = z.object({
  countries: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
})

/** Country names of i18n-iso-countries in the languages of the stories and of their neighbours. */
export const readForeignNames = (root: string): ForeignNames =>
  languages.map((language) => {
    const file = join(root, 'node_modules', 'i18n-iso-countries', 'langs', `${language}.json`)
    const { countries } = languageFileSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    const names = Object.fromEntries(
      Object.entries(countries).map(([code, value]) => [
        code,
        [value].flat().filter((name) => !englishWords.has(name)),
      ]),
    )
    return { language, names }
  })
