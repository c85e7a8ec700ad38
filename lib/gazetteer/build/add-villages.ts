import { addName, type DraftPlace } from './draft-place'
import { distanceKm } from './distance-km'
import { foldCached } from './fold-cached'
import { russianOf } from './russian-of'
import { romaniseLoosely, romaniseUkrainian } from './romanise-ukrainian'
import { romaniseRussian } from './romanise-russian'
import { villageRowsSchema } from './source-rows'

const limits = {
  sameNameKm: 6, // a settlement of the same name this near is the same one, its point set elsewhere in it
}
const source = 'OCHA, COD-AB Ukraine'

const keyOf = (name: string): string => `UA:${foldCached(name)}`

/** The villages that war reports name and GeoNames' list lacks. One that it has keeps its record and learns the names. */
export const addVillages = (places: DraftPlace[], json: unknown): { added: number; known: number } => {
  const byName = new Map<string, DraftPlace[]>()
  for (const place of places) {
    if (place.country !== 'UA') continue
    for (const key of new Set(place.names.map(({ text }) => keyOf(text))))
      byName.set(key, [...(byName.get(key) ?? []), place])
  }
  let added = 0
  let known = 0
  for (const { admin1, hromada, villages } of villageRowsSchema.parse(json)) {
    for (const [number, ukrainian, lng, lat] of villages) {
      const id = `own:ua-${hromada.slice(2)}${String(number).padStart(3, '0')}`
      const name = romaniseUkrainian(ukrainian)
      const russian = russianOf(ukrainian)
      const same = [name, ukrainian, russian]
        .flatMap((text) => byName.get(keyOf(text)) ?? [])
        .find((place) => distanceKm(place, { lng, lat }) < limits.sameNameKm)
      const place: DraftPlace = same ?? {
        id,
        name,
        kind: 'settlement',
        country: 'UA',
        admin1,
        admin2: null,
        lng,
        lat,
        population: 0,
        featureCode: 'PPL',
        source: `${source}, ${hromada}${String(number).padStart(3, '0')}`,
        names: [],
        aliases: [],
      }
      if (same) {
        same.aliases.push(id)
        known += 1
      } else {
        places.push(place)
        addName(place, name, 'primary')
        added += 1
      }
      for (const text of new Set([
        name,
        ukrainian,
        russian,
        romaniseLoosely(ukrainian),
        ...romaniseRussian(russian),
      ]))
        addName(place, text, 'alternate')
    }
  }
  return { added, known }
}
