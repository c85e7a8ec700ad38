import { type Bbox, type LngLat, type PlaceId, type PlaceKind, bboxSchema } from '@/lib/domain'
import type { Store } from './engine'
import { matchName } from './match-name'
import type { NamedPlace } from './name-index'

const most = 100 // places whose name fits best, of which the most mentioned are given

export interface FoundPlace {
  id: PlaceId
  name: string
  kind: PlaceKind
  country: string | null
  admin1: string | null
  point: LngLat
  bbox: Bbox | null
  radiusKm: number | null
  /** The spelling of a story that was found, when it is not the name. */
  matched: string | null
  mentions: number
  reports: number
}

interface Candidate {
  key: number
  rank: number
  matched: string | null
}

const toCandidate = ({ key, spellings }: NamedPlace, wanted: readonly string[]): Candidate[] => {
  let best: Candidate | null = null
  const isNamed = matchName(spellings[0]?.folded ?? '', wanted) !== null
  for (const [index, { folded, text }] of spellings.entries()) {
    const match = matchName(folded, wanted)
    // The name itself goes before another spelling that fits as well.
    const rank = match === null ? null : match * 2 + (index > 0 ? 1 : 0)
    if (rank !== null && (best === null || rank < best.rank))
      best = { key, rank, matched: isNamed || index === 0 ? null : text }
  }
  return best ? [best] : []
}

/** Places with a spelling that fits; the best fit first, then the most mentioned. */
export const findPlaces = async (
  { db }: Store,
  places: readonly NamedPlace[],
  wanted: readonly string[],
  limit: number,
): Promise<FoundPlace[]> => {
  const candidates = places
    .flatMap((place) => toCandidate(place, wanted))
    .sort((a, b) => a.rank - b.rank || a.key - b.key)
    .slice(0, most)
  if (candidates.length === 0) return []
  const keys = candidates.map(({ key }) => key)
  const rows = await db
    .selectFrom('places')
    .selectAll()
    .where('key', 'in', keys)
    .select((eb) => [
      eb
        .selectFrom('mentions as m')
        .whereRef('m.place_key', '=', 'places.key')
        .where('m.counted', '=', 1)
        .where('m.use', '!=', 'demonym')
        .select(({ fn }) => fn.countAll<number>().as('mentions'))
        .as('mentions'),
      eb
        .selectFrom('reports')
        .innerJoin('event_reports', 'event_reports.report_id', 'reports.id')
        .innerJoin('events as e', 'e.key', 'event_reports.event_key')
        .whereRef('reports.place_id', '=', 'places.id')
        .where('e.qk', 'is not', null)
        .where('e.event_type', '!=', 'other')
        .select(({ fn }) => fn.count<number>('e.key').distinct().as('reports'))
        .as('reports'),
    ])
    .execute()
  const byKey = new Map(rows.map((row) => [row.key, row]))
  return candidates
    .flatMap(({ key, rank, matched }) => {
      const row = byKey.get(key)
      if (!row || !row.mentions) return []
      const { id, name, kind, country, admin1, lng, lat, bbox, radius_km, mentions, reports } = row
      const point: LngLat = [lng, lat]
      const box = bbox === null ? null : bboxSchema.parse(JSON.parse(bbox))
      const where = { country, admin1, point, bbox: box, radiusKm: radius_km }
      return [{ rank, place: { id, name, kind, ...where, matched, mentions, reports: reports ?? 0 } }]
    })
    .sort((a, b) => a.rank - b.rank || b.place.mentions - a.place.mentions)
    .slice(0, limit)
    .map(({ place }) => place)
}
