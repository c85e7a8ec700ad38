import { addName, type DraftPlace } from './draft-place'
import { median } from './median'
import { countryRowsSchema } from './source-rows'

/** Names in other languages by ISO code; an entry may have several. */
export type ForeignNames = { language: string; names: Record<string, string[]> }[]

const source = 'ISO 3166-1; point: median of its settlements in GeoNames'
const lookedUp = 'ISO 3166-1; point: CIA World Factbook'

/** Countries and territories with their names, old names, abbreviations and demonyms. */
export const addCountries = (places: DraftPlace[], rows: unknown, foreign: ForeignNames): DraftPlace[] => {
  const settled = new Map<string, { lng: number[]; lat: number[]; population: number }>()
  for (const place of places) {
    if (place.kind !== 'settlement' || place.country === null) continue
    const known = settled.get(place.country) ?? { lng: [], lat: [], population: 0 }
    known.lng.push(place.lng)
    known.lat.push(place.lat)
    known.population += place.featureCode === 'PPLX' ? 0 : place.population
    settled.set(place.country, known)
  }
  const made = countryRowsSchema.parse(rows).map((row): DraftPlace => {
    const known = settled.get(row.code)
    const country: DraftPlace = {
      id: `country:${row.code}`,
      name: row.name,
      kind: 'country',
      country: row.code,
      admin1: null,
      admin2: null,
      lng: row.point?.[0] ?? (known ? median(known.lng) : Number.NaN),
      lat: row.point?.[1] ?? (known ? median(known.lat) : Number.NaN),
      population: known?.population ?? 0,
      featureCode: 'PCLI',
      source: row.point ? lookedUp : source,
      names: [],
      aliases: [],
      isPointGiven: row.point !== undefined,
    }
    addName(country, row.name, 'primary')
    for (const name of row.alternate) addName(country, name, 'alternate')
    for (const name of row.historic) addName(country, name, 'historic')
    for (const name of row.abbreviation) addName(country, name, 'abbreviation')
    for (const name of row.demonym) addName(country, name, 'demonym')
    for (const { names } of foreign)
      for (const name of names[row.code] ?? []) addName(country, name, 'alternate')
    return country
  })
  places.push(...made)
  return made
}
