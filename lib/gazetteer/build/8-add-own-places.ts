import { addName, type DraftPlace } from './draft-place'
import { moveAway } from './move-away'
import { nearestFinder } from './find-nearest'
import { settlementFinder } from './find-settlement'
import { ownRowsSchema, type OwnRow } from './source-rows'

interface Rows {
  file: string
  rows: unknown
}

const mean = (parts: { weight: number; value: number }[]): number =>
  parts.reduce((sum, { weight, value }) => sum + weight * value, 0) /
  parts.reduce((sum, { weight }) => sum + weight, 0)

const limits = {
  discKm: 450, // larger circles around regions and ranges cover what is none of theirs; seas keep theirs, by which the map names them
}

/** Where a row lies: its own point, by the settlements it is told by (a union of states at its seat), or amid the units it is made of, weighed by size. */
const pointOf = (row: OwnRow, parts: DraftPlace[], settlements: DraftPlace[]): [number, number] => {
  if (row.point) return row.point
  const from = settlements.length > 0 ? settlements : parts
  const weigh = (value: (part: DraftPlace) => number) =>
    mean(from.map((part) => ({ weight: part.areaKm2 ?? 1, value: value(part) })))
  const middle: [number, number] = [weigh(({ lng }) => lng), weigh(({ lat }) => lat)]
  return row.away ? moveAway(middle, row.away) : middle
}

const must = <T>(value: T | undefined, row: OwnRow, reference: string, file: string): T => {
  if (value === undefined) throw new Error(`${file}.json: ${row.id} names ${reference}, which is unknown`)
  return value
}

/** Regions, waters, terrain, facilities and hamlets of the project's own lists. */
export const addOwnPlaces = (places: DraftPlace[], files: Rows[]): DraftPlace[] => {
  const units = new Map(places.map((place) => [place.id, place]))
  const lists = files.map(({ file, rows }) => ({ file, rows: ownRowsSchema.parse(rows) }))
  const find = settlementFinder(
    places,
    lists.flatMap(({ rows }) => rows.flatMap(({ at }) => at)),
  )
  const nearest = nearestFinder(places)
  const made = lists.flatMap(({ file, rows }) =>
    rows.map((row): DraftPlace => {
      const parts = row.areaIds.map((id) => must(units.get(id), row, id, file))
      const settlements = row.at.map((reference) => must(find(reference), row, reference, file))
      const [lng, lat] = pointOf(row, parts, settlements)
      // A spot lies in the unit of its town, or of the settlement nearest to it; an extended thing in none.
      const isSpot = row.kind === 'facility' || row.kind === 'settlement'
      const host = isSpot && row.country ? (settlements[0] ?? nearest(row.country, lng, lat)) : undefined
      // Units without a polygon cannot be shaded; the circle of the same size stands for them.
      const shaded = row.areaIds.filter((_, index) => parts[index]?.hasArea)
      const sizeKm2 = parts.reduce((sum, part) => sum + (part.areaKm2 ?? 0), 0)
      const reachKm = row.radiusKm ?? (sizeKm2 > 0 ? Math.round(Math.sqrt(sizeKm2 / Math.PI)) : undefined)
      const radiusKm = reachKm && (row.kind === 'water' || reachKm <= limits.discKm) ? reachKm : undefined
      const place: DraftPlace = {
        id: row.id,
        name: row.name,
        kind: row.kind,
        country: row.country,
        admin1: row.admin1 ?? host?.admin1 ?? null,
        admin2: null,
        lng,
        lat,
        population: row.population ?? 0,
        featureCode: row.featureCode ?? '',
        source: settlements.length > 0 ? `${row.source}; point: ${row.at.join(', ')} (GeoNames)` : row.source,
        names: [],
        aliases: row.aliases,
        ...(shaded.length > 0 && { areaIds: shaded }),
        ...(radiusKm && { radiusKm }),
      }
      addName(place, row.name, 'primary')
      for (const type of ['alternate', 'historic', 'abbreviation', 'demonym'] as const) {
        for (const name of row[type]) addName(place, name, type)
      }
      return place
    }),
  )
  places.push(...made)
  return made
}
