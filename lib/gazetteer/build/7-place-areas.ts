import type { AreaId } from '@/lib/domain'
import type { Areas } from '../load-areas'
import { distanceKm } from './distance-km'
import type { DraftPlace } from './draft-place'
import { measureArea } from './measure-area'

const source = 'middle of its polygon, Natural Earth 10m (data/gazetteer/areas.topo.json)'
const nearby = 'settlement nearest to the middle of its polygon, GeoNames and Natural Earth 10m'

/** Gives countries and admin1 units that have a polygon its bounding box, size and middle; where the middle lies outside, the nearest settlement of theirs. */
export const placeAreas = (units: DraftPlace[], settlements: DraftPlace[], areas: Areas): number => {
  const known = new Set<string>(areas.ids())
  const byUnit = new Map<string, DraftPlace[]>()
  for (const place of settlements) {
    if (place.kind !== 'settlement' || place.admin1 === null) continue
    const id = `admin1:${place.admin1}`
    const list = byUnit.get(id)
    if (list) list.push(place)
    else byUnit.set(id, [place])
  }
  let placed = 0
  for (const unit of units) {
    if (!known.has(unit.id)) continue
    const polygon = areas.area(unit.id as AreaId)
    if (!polygon) continue
    const { bbox, centre, inside, areaKm2 } = measureArea(polygon)
    const [lng, lat] = centre
    const nearest = inside
      ? undefined
      : (byUnit.get(unit.id) ?? [])
          .map((place) => ({ place, km: distanceKm(place, { lng, lat }) }))
          .sort((a, b) => a.km - b.km)[0]?.place
    unit.bbox = bbox
    unit.areaKm2 = areaKm2
    unit.hasArea = true
    if (!unit.isPointGiven) {
      unit.lng = nearest?.lng ?? lng
      unit.lat = nearest?.lat ?? lat
      unit.source = `${unit.source.split(';')[0]}; point: ${nearest ? nearby : source}`
    }
    placed += 1
  }
  return placed
}
