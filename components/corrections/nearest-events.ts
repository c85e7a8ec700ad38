import type { EventMark } from '@/lib/client'
import type { EventId } from '@/lib/domain'

const MOST = 25 // events offered
const KM_PER_DAY = 20 // how far off a day counts
const DAY = 86_400_000 // ms
const KM_PER_DEGREE = 111.2 // of latitude

const dayOf = ({ properties: { dates, publishedAt } }: EventMark): number =>
  Date.parse(dates?.from ?? publishedAt ?? '') / DAY

/** The other events on the map, those first that lie nearest in place and time: what an event may be the same as. */
export const nearestEvents = (features: readonly EventMark[], id: EventId): EventMark[] => {
  const own = features.find((feature) => feature.id === id)
  const others = features.filter((feature) => feature.id !== id)
  if (!own) return others.slice(0, MOST)
  const [lng, lat] = own.geometry.coordinates
  const scale = Math.cos((lat * Math.PI) / 180)
  const distance = (feature: EventMark): number => {
    const [otherLng, otherLat] = feature.geometry.coordinates
    const turn = ((otherLng - lng + 540) % 360) - 180 // the short way over the antimeridian
    const km = KM_PER_DEGREE * Math.hypot(turn * scale, otherLat - lat)
    const days = Math.abs(dayOf(feature) - dayOf(own))
    return km + KM_PER_DAY * (Number.isFinite(days) ? days : 30)
  }
  return others
    .map((feature) => ({ feature, far: distance(feature) }))
    .toSorted((one, other) => one.far - other.far)
    .slice(0, MOST)
    .map(({ feature }) => feature)
}
