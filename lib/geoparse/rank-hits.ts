import type { Hit } from '@/lib/gazetteer'
import { prominence } from './prominence'
import { toVectors } from './vectors'

/** What a name can mean, most prominent first, with what does not depend on the story. */
export type RankedHits = {
  hits: Hit[]
  prominences: number[]
  /** Share of each by prominence alone; adds up to 1. */
  shares: Float64Array
  /** Unit vectors, x y z each. */
  vectors: Float64Array
}

/** Names come again in a story and in the next one, with the same list of hits. */
const known = new WeakMap<Hit[], RankedHits>()

const rank = (hits: Hit[]): RankedHits => {
  const rated = hits.map((hit) => ({ hit, value: prominence(hit) }))
  rated.sort((a, b) => b.value - a.value || (a.hit.id < b.hit.id ? -1 : 1))
  const best = rated[0]?.value ?? 0
  const shares = Float64Array.from(rated, ({ value }) => 10 ** (value - best))
  let sum = 0
  for (const share of shares) sum += share
  return {
    hits: rated.map(({ hit }) => hit),
    prominences: rated.map(({ value }) => value),
    shares: shares.map((share) => share / sum),
    vectors: toVectors(rated.map(({ hit }) => hit.lngLat)),
  }
}

export const rankHits = (hits: Hit[]): RankedHits => {
  const ranked = known.get(hits) ?? rank(hits)
  known.set(hits, ranked)
  return ranked
}
