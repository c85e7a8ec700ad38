import countries from '@/data/gazetteer/countries.json'

const names = new Map(countries.map(({ code, name }) => [code, name]))

/** The English name of a country by its ISO 3166-1 alpha-2 code. */
export const countryName = (code: string): string => names.get(code) ?? code
