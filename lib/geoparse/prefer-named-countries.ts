import type { Hit } from '@/lib/gazetteer'
import type { ScoredMention } from './3-score-candidates'

const NAMED = {
  sure: 0.6, //     share of belief in a name for it to speak for its country
  support: 0.5, //  of a country by other names of the story, for a namesake there to be taken
  unit: 0.6, //     what a named division adds
  place: 0.5, //    what any other place adds
  share: 0.1, //    of belief in the namesake that is enough by itself
  people: 0.1, //   as many people as in the likeliest place, that are enough too
}

/** Their towns bear the names of the Old World; the models know them well from the news they were trained on. */
const NAMED_AFTER_OTHERS = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE'])

const isBorrowed = ({ nameType }: Hit): boolean => nameType === 'alternate' || nameType === 'historic'

const bestOf = ({ belief }: ScoredMention): number => belief.indexOf(Math.max(...belief))

const weightOf = ({ kind }: Hit): number =>
  kind === 'country' ? 1 : kind === 'admin1' || kind === 'admin2' ? NAMED.unit : NAMED.place

/** How strongly each name of the story, once each, speaks for the country its place lies in. */
const supportOf = (mentions: ScoredMention[]): Map<string, Map<string, number>> => {
  const byCountry = new Map<string, Map<string, number>>()
  for (const mention of mentions) {
    const best = bestOf(mention)
    const hit = mention.group.candidates[best]
    if (!hit?.country || (mention.belief[best] ?? 0) < NAMED.sure) continue
    const ofCountry = byCountry.get(hit.country) ?? new Map<string, number>()
    ofCountry.set(mention.group.key, weightOf(hit))
    byCountry.set(hit.country, ofCountry)
  }
  return byCountry
}

/**
 * "Lebanese soldiers in Tripoli", "Poti, Georgia's interior minister said": where nothing else in the story lies in the country of the likeliest
 * place, and a namesake lies in a country that the story names, the namesake is meant.
 */
export const preferNamedCountries = (mentions: ScoredMention[]): void => {
  const support = supportOf(mentions)
  const supportWithout = (country: string | null, key: string): number => {
    let sum = 0
    for (const [other, weight] of support.get(country ?? '') ?? []) if (other !== key) sum += weight
    return sum
  }
  for (const mention of mentions) {
    if (mention.container >= 0) continue
    const { candidates, key } = mention.group
    const best = bestOf(mention)
    const chosen = candidates[best]
    if (!chosen?.country || chosen.kind === 'country' || supportWithout(chosen.country, key) > 0) continue
    let namesake = -1
    candidates.forEach((hit, index) => {
      const share = mention.belief[index] ?? 0
      const isNamed =
        !NAMED_AFTER_OTHERS.has(hit.country ?? '') && supportWithout(hit.country, key) >= NAMED.support
      const isRival =
        share >= NAMED.share ||
        hit.population >= NAMED.people * chosen.population ||
        (isBorrowed(chosen) && hit.nameType === 'primary')
      // "Russian forces near Pokrovsk": no town far behind them that once bore the name.
      if (!isNamed || !isRival || hit.nameType === 'demonym' || hit.nameType === 'historic') return
      if (namesake < 0 || share > (mention.belief[namesake] ?? 0)) namesake = index
    })
    if (namesake < 0) continue
    const belief = mention.belief.slice()
    belief[namesake] = mention.belief[best] ?? 0
    belief[best] = mention.belief[namesake] ?? 0
    mention.belief = belief
  }
}
