import type { ScoredMention } from './3-score-candidates'
import { likeliest, moveBelief } from './move-belief'

const NAMESAKE = 0.1 // as many people as in the place that once bore the name, from which its bearer of today is meant

/** "Russian forces near Pokrovsk": the town that bears the name today, not one in another country that bore it once. */
export const preferPresentNames = (mentions: ScoredMention[]): void => {
  for (const mention of mentions) {
    const { candidates } = mention.group
    const best = likeliest(mention)
    const chosen = candidates[best]
    if (chosen?.nameType !== 'historic' || chosen.kind !== 'settlement') continue
    let present = -1
    candidates.forEach((hit, index) => {
      if (hit.nameType !== 'primary' || hit.kind !== 'settlement' || hit.country === chosen.country) return
      if (hit.population < NAMESAKE * chosen.population) return
      if (present < 0 || (mention.belief[index] ?? 0) > (mention.belief[present] ?? 0)) present = index
    })
    if (present >= 0) moveBelief(mention, best, present)
  }
}
