import { addName, type DraftPlace } from './draft-place'
import { ownRowsSchema } from './source-rows'

interface Rows {
  file: string
  rows: unknown
}

/** Regions, waters, terrain, facilities and hamlets of the project's own lists. A region made of known units lies amid them. */
export const addOwnPlaces = (places: DraftPlace[], files: Rows[]): DraftPlace[] => {
  const units = new Map(places.map((place) => [place.id, place]))
  const made: DraftPlace[] = []
  for (const { file, rows } of files) {
    for (const row of ownRowsSchema.parse(rows)) {
      const parts = (row.areaIds ?? []).map((id) => {
        const unit = units.get(id)
        if (!unit) throw new Error(`${file}: ${row.id} is made of ${id}, which is unknown`)
        return unit
      })
      const weight = Math.max(1, parts.length)
      const [lng, lat] = row.point ?? [
        parts.reduce((sum, part) => sum + part.lng, 0) / weight,
        parts.reduce((sum, part) => sum + part.lat, 0) / weight,
      ]
      const place: DraftPlace = {
        id: row.id,
        name: row.name,
        kind: row.kind,
        country: row.country,
        admin1: row.admin1 ?? null,
        admin2: null,
        lng,
        lat,
        population: row.population ?? 0,
        featureCode: row.featureCode ?? '',
        source: row.source,
        names: [],
        aliases: row.aliases,
        ...(row.areaIds && { areaIds: row.areaIds }),
        ...(row.radiusKm && { radiusKm: row.radiusKm }),
      }
      addName(place, row.name, 'primary')
      for (const type of ['alternate', 'historic', 'abbreviation', 'demonym'] as const) {
        for (const name of row[type]) addName(place, name, type)
      }
      made.push(place)
    }
  }
  places.push(...made)
  return made
}
