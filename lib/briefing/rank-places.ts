import type { PlaceKind } from '@/lib/domain'
import type { KeptEvent } from '@/lib/domain/kept-event'
import type { PlaceRank, SlideChange } from '@/lib/domain/slide-content'
import { killedIn } from './compare-events'
import type { ToldInDays } from './told-event'

/** What a place's rank is the sum of. */
const rankWeights = {
  report: 1, //  each event told of in these days
  origin: 2, //  each account beyond what one origin tells
  dead: 2, //    each doubling of the dead: 1 dead counts 1, 3 dead 2, 7 dead 3
  change: 1, //  each thing that is not as it was
}

/** The places that were told of, the most important first: by reports, independent origins, dead, and changes. A country is no place to look at. */
export const rankPlaces = (told: readonly ToldInDays[], changes: readonly SlideChange[]): PlaceRank[] => {
  const ranks = new Map<string, PlaceRank>()
  for (const { event } of told) {
    const place = event.where?.place
    const placeId = event.where?.placeId
    if (!place || !placeId || isTooLarge(place.kind)) continue
    const rank = ranks.get(placeId) ?? emptyRank(placeId, place.name)
    rank.reports++
    rank.origins += event.independent
    rank.killed += killedIn(event)
    ranks.set(placeId, rank)
  }
  for (const change of changes) {
    const rank = 'event' in change ? ranks.get(placeIdOf(change.event)) : undefined
    if (rank && !(change.change === 'new' && change.again)) rank.changes++
  }
  return [...ranks.values()]
    .map((rank) => ({ ...rank, score: scoreOf(rank) }))
    .sort((one, other) => other.score - one.score || (one.placeId < other.placeId ? -1 : 1))
}

const emptyRank = (placeId: PlaceRank['placeId'], name: string): PlaceRank => ({
  placeId,
  name,
  score: 0,
  reports: 0,
  origins: 0,
  killed: 0,
  changes: 0,
})

const isTooLarge = (kind: PlaceKind): boolean => kind === 'country' || kind === 'water'

const placeIdOf = ({ where }: KeptEvent): string => where?.placeId ?? ''

const scoreOf = ({ reports, origins, killed, changes }: PlaceRank): number =>
  Math.round(
    10 *
      (rankWeights.report * reports +
        rankWeights.origin * Math.max(0, origins - reports) +
        rankWeights.dead * Math.log2(1 + killed) +
        rankWeights.change * changes),
  ) / 10
