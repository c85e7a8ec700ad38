import type { Mention, Place, PlaceKind, Report } from '@/lib/domain'
import { distanceApart, toVectors } from '@/lib/geoparse'

/** How exactly a kind says where something happened. */
const EXACTNESS: Record<PlaceKind, number> = {
  settlement: 5,
  facility: 5,
  admin2: 3,
  water: 2,
  terrain: 2,
  admin1: 2,
  region: 1,
  country: 0,
}

const WEIGHT = {
  exactness: 1,
  perMention: 0.4,
  mostMentions: 4,
  first: 1.5, // the first place of a report is most often where it happened
  metonymic: -4,
  whole: -3, // of a city when a place beside it is named right after it
}

const BESIDE = {
  gap: 2, //   code units between the names: "Kyiv, Borodianka"
  km: 60,
  times: 5, // as many people in the city
}

/** "Kyiv, Borodianka: houses damaged": the city only says where the smaller place is. */
const isWhole = (outer: Place, outerEnd: number, inner: Place | undefined, innerStart: number): boolean =>
  !!inner &&
  innerStart - outerEnd <= BESIDE.gap &&
  outer.kind === 'settlement' &&
  inner.kind === 'settlement' &&
  (outer.population ?? 0) >= BESIDE.times * (inner.population ?? 0) &&
  distanceApart(toVectors([outer.point]), toVectors([inner.point])) <= BESIDE.km

/**
 * The place where the main event of a short report happened: of the first report that has an exact place, else the place that is exact,
 * often named, named early. Null when no place is named.
 */
export const chooseEventPlace = (mentions: Mention[], places: Place[], reports: Report[]): Place | null => {
  const byId = new Map(places.map((place) => [String(place.id), place]))
  const told = reports.find(
    ({ where, repeatOf }) => !repeatOf && where?.mentionId && where.geoPrecision === 1,
  )
  const toldPlace = told?.where?.placeId ? byId.get(told.where.placeId) : undefined
  if (toldPlace) return toldPlace
  const scores = new Map<string, number>()
  let isFirst = true
  for (const [index, mention] of mentions.entries()) {
    if (!mention.placeId || mention.use === 'demonym' || mention.repeatOf) continue
    const known = scores.get(mention.placeId)
    const early = isFirst && mention.use !== 'dateline' ? WEIGHT.first : 0
    const own = byId.get(mention.placeId)
    const next = mentions[index + 1]
    const isCity = own && next?.placeId && isWhole(own, mention.end, byId.get(next.placeId), next.start)
    const start =
      WEIGHT.exactness * EXACTNESS[mention.kind] +
      early +
      (mention.use === 'metonymic' ? WEIGHT.metonymic : 0) +
      (isCity ? WEIGHT.whole : 0)
    scores.set(mention.placeId, known === undefined ? start : known + WEIGHT.perMention)
    if (mention.use !== 'dateline') isFirst = false
  }
  const [best] = [...scores].sort((a, b) => b[1] - a[1])
  return (best && byId.get(best[0])) ?? null
}
