import type { Gazetteer, Hit } from '@/lib/gazetteer'
import { isInside } from './2-list-candidates'
import type { ScoredMention } from './3-score-candidates'
import type { StoryContext } from './story-context'
import { distanceApart } from './vectors'

const NEAR = 100 // km: a neighbour worth telling

/** What the story's other names were taken for; for the reasons of each. */
export type Chosen = { key: string; hit: Hit; vector: Float64Array }

const nearestNeighbour = (own: Chosen, all: Chosen[]): { name: string; km: number } | null => {
  let best: { name: string; km: number } | null = null
  for (const other of all) {
    if (other.key === own.key || other.hit.kind === 'country' || other.hit.kind === 'region') continue
    const km = Math.round(distanceApart(own.vector, other.vector))
    if (km <= NEAR && other.hit.id !== own.hit.id && (!best || km < best.km))
      best = { name: other.hit.name, km }
  }
  return best
}

/** Why this place, in words, the weightiest first. */
export const explain = (
  context: StoryContext,
  mention: ScoredMention,
  own: Chosen,
  all: Chosen[],
  gazetteer: Gazetteer,
): string[] => {
  const { hit } = own
  const reasons: string[] = []
  const { surface, isNear } = context.spans[mention.span] ?? { surface: '' }
  if (isNear) reasons.push(`no place is spelt “${surface}”; taken for another spelling of ${hit.name}`)
  if (hit.nameType === 'demonym') reasons.push(`“${surface}” is said of what belongs to ${hit.name}`)
  if (mention.container >= 0 && isInside(context, mention.container, hit)) {
    reasons.push(`lies in “${context.spans[mention.container]?.surface ?? ''}”, named right after it`)
  }
  if (mention.type?.kinds.some((kind) => kind === hit.kind)) {
    reasons.push(`the text calls it “${context.text.slice(mention.type.start, mention.type.end)}”`)
  }
  const { candidates } = mention.group
  if (candidates.length === 1 && !isNear) reasons.push('the only place of this name in the gazetteer')
  const neighbour = nearestNeighbour(own, all)
  if (neighbour) reasons.push(`${neighbour.name}, ${neighbour.km} km away, is named in the story too`)
  if (hit.country && hit.kind !== 'country') {
    const inCountry = all.filter((other) => other.key !== own.key && other.hit.country === hit.country).length
    const country = gazetteer.countryByCode(hit.country)
    const name = country && gazetteer.place(country)?.name
    if (inCountry > 0 && name) {
      reasons.push(
        `${inCountry} other ${inCountry === 1 ? 'name' : 'names'} of the story ${inCountry === 1 ? 'belongs' : 'belong'} to ${name}`,
      )
    }
  }
  if (
    candidates.length > 1 &&
    hit.kind === 'settlement' &&
    candidates.every((other) => other.population <= hit.population)
  ) {
    reasons.push(`the most populous of ${candidates.length} places of this name`)
  }
  if (hit.nameType === 'primary' && hit.match === 'exact') reasons.push('spelt as the place’s own name')
  return reasons
}
