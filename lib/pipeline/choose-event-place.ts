import type { Mention, Place, PlaceKind } from '@/lib/domain'

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
}

/** The place where the main event of a short report happened: exact, often named, named early. Null when no place is named. */
export const chooseEventPlace = (mentions: Mention[], places: Place[]): Place | null => {
  const scores = new Map<string, number>()
  let isFirst = true
  for (const mention of mentions) {
    if (!mention.placeId || mention.use === 'demonym' || mention.repeatOf) continue
    const known = scores.get(mention.placeId)
    const early = isFirst && mention.use !== 'dateline' ? WEIGHT.first : 0
    const start =
      WEIGHT.exactness * EXACTNESS[mention.kind] +
      early +
      (mention.use === 'metonymic' ? WEIGHT.metonymic : 0)
    scores.set(mention.placeId, known === undefined ? start : known + WEIGHT.perMention)
    if (mention.use !== 'dateline') isFirst = false
  }
  const [best] = [...scores].sort((a, b) => b[1] - a[1])
  return places.find((place) => place.id === best?.[0]) ?? null
}
