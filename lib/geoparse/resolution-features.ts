import type { Hit } from '@/lib/gazetteer'
import type { CandidateGroup, NamedSpan } from './2-list-candidates'
import { isInside } from './2-list-candidates'
import type { Row } from './evaluate-trees'
import { kinOf, likelyPlaces, nearnessOf } from './neighbours'
import { contains, isMinor } from './prominence'
import type { StoryContext } from './story-context'

/** What the other names of the story say, gathered once per round. */
export type StoryBelief = {
  groups: CandidateGroup[]
  likely: ReturnType<typeof likelyPlaces>
  country: Map<string, number>
  admin1: Map<string, number>
  admin2: Map<string, number>
  /** Belief that a country or admin1 unit is itself named. */
  named: Map<string, number>
}

const add = (map: Map<string, number>, key: string | null, value: number): void => {
  if (key) map.set(key, (map.get(key) ?? 0) + value)
}

export const gatherBelief = (groups: CandidateGroup[]): StoryBelief => {
  const belief: StoryBelief = {
    groups,
    likely: likelyPlaces(groups),
    country: new Map(),
    admin1: new Map(),
    admin2: new Map(),
    named: new Map(),
  }
  for (const group of groups) {
    for (let candidate = 0; candidate < group.candidates.length; candidate++) {
      const hit = group.candidates[candidate]
      const share = group.belief[candidate] ?? 0
      if (!hit || share < 0.01) continue
      add(belief.country, hit.country, share)
      add(belief.admin1, hit.admin1Code, share)
      add(belief.admin2, hit.admin2Code, share)
      if (hit.kind === 'country' || hit.kind === 'admin1' || hit.kind === 'admin2')
        add(belief.named, hit.id, share)
    }
  }
  return belief
}

const flag = (value: boolean): number => (value ? 1 : 0)

/** 1 when the words beside the name ask for this kind, -1 when they ask for another, 0 when they say nothing. */
const typeFit = (mention: NamedSpan, kind: string): number => {
  if (!mention.type) return 0
  const rank = mention.type.kinds.findIndex((wanted) => wanted === kind)
  return rank === 0 ? 1 : rank > 0 ? 0.6 : -1
}

/** The lead of each over the best of the others: what counts is who has more kin. */
const leadsOf = (values: Float64Array): Float64Array => {
  const [first = 0, second = 0] = values.toSorted().reverse()
  return values.map((value) => (values.length < 2 ? 0 : value - (value === first ? second : first)))
}

const isUnit = ({ kind }: Hit): boolean => kind === 'admin1' || kind === 'country'

/** What a name says of each of its candidates, whatever is believed of the other names. */
export const describeCandidates = (groups: CandidateGroup[], own: number): Row[] => {
  const group = groups[own]
  if (!group) return []
  const best = group.prominences[0] ?? 0
  const others = Math.max(1, groups.length - 1)
  const kin = kinOf(groups, own)
  const leads = leadsOf(kin)
  const units = group.candidates.filter(isUnit).length
  const towns = new Map<string, number>()
  for (const hit of group.candidates)
    if (hit.kind === 'settlement') add(towns, `${hit.country}|${hit.admin1Code}`, 1)
  let rank = 0
  return group.candidates.map((hit, candidate) => {
    const value = group.prominences[candidate] ?? 0
    if (value < (group.prominences[candidate - 1] ?? value)) rank = candidate
    const townsThere = towns.get(`${hit.country}|${hit.admin1Code}`) ?? 0
    return {
      prominence: value,
      gap: best - value,
      rank,
      candidates: group.candidates.length,
      population: Math.log10(1 + hit.population),
      country: flag(hit.kind === 'country'),
      admin1: flag(hit.kind === 'admin1'),
      admin2: flag(hit.kind === 'admin2'),
      settlement: flag(hit.kind === 'settlement'),
      curated: flag(
        !isMinor(hit) &&
          (hit.kind === 'region' ||
            hit.kind === 'water' ||
            hit.kind === 'terrain' ||
            hit.kind === 'facility'),
      ),
      capital: flag(hit.featureCode === 'PPLC'),
      seat: flag(hit.featureCode === 'PPLA'),
      part: flag(hit.featureCode === 'PPLX'),
      primary: flag(hit.nameType === 'primary'),
      alternate: flag(hit.nameType === 'alternate'),
      historic: flag(hit.nameType === 'historic'),
      abbreviation: flag(hit.nameType === 'abbreviation'),
      demonym: flag(hit.nameType === 'demonym'),
      exact: flag(hit.match === 'exact'),
      unitAlso: flag(units > flag(isUnit(hit))),
      seatOfUnitAlso: flag(townsThere > flag(hit.kind === 'settlement')),
      others: Math.min(others, 30),
      kin: kin[candidate] ?? 0,
      mentions: Math.min(group.mentions.length, 6),
      kinLead: leads[candidate] ?? 0,
    }
  })
}

/** Belief of the story's other names in each unit that the candidates of one name lie in. */
const beliefOfOthers = (
  all: Map<string, number>,
  group: CandidateGroup,
  field: 'country' | 'admin1Code' | 'admin2Code',
): Map<string, number> => {
  const others = new Map<string, number>()
  group.candidates.forEach((hit, index) => {
    const code = hit[field]
    if (code && (all.has(code) || group.belief[index]))
      others.set(code, (others.get(code) ?? all.get(code) ?? 0) - (group.belief[index] ?? 0))
  })
  return others
}

/** What the rest of the story says of each candidate of a name, as believed so far; null for those that are not asked about. */
export const describeStanding = (
  belief: StoryBelief,
  own: number,
  isAsked: (share: number) => boolean = () => true,
): (Row | null)[] => {
  const group = belief.groups[own]
  if (!group) return []
  const others = Math.max(1, belief.groups.length - 1)
  const ofCountry = beliefOfOthers(belief.country, group, 'country')
  const ofAdmin1 = beliefOfOthers(belief.admin1, group, 'admin1Code')
  const ofAdmin2 = beliefOfOthers(belief.admin2, group, 'admin2Code')
  return group.candidates.map((hit, candidate) => {
    if (!isAsked(group.belief[candidate] ?? 0)) return null
    const country = Math.max(0, ofCountry.get(hit.country ?? '') ?? 0)
    const admin1 = Math.max(0, ofAdmin1.get(hit.admin1Code ?? '') ?? 0)
    const admin2 = Math.max(0, ofAdmin2.get(hit.admin2Code ?? '') ?? 0)
    const countryNamed = hit.kind === 'country' ? 0 : (belief.named.get(`country:${hit.country ?? ''}`) ?? 0)
    const admin1Named =
      hit.kind === 'admin1' || !hit.admin1Code ? 0 : (belief.named.get(`admin1:${hit.admin1Code}`) ?? 0)
    const near = nearnessOf(belief.likely, own, group, candidate)
    return {
      share: group.belief[candidate] ?? 0,
      countryShare: country / others,
      admin1Share: admin1 / others,
      countryCount: Math.min(country, 10),
      admin1Count: Math.min(admin1, 10),
      admin2Count: Math.min(admin2, 10),
      countryNamed: Math.min(countryNamed, 2),
      admin1Named: Math.min(admin1Named, 2),
      within30: near.within30,
      within100: near.within100,
      within300: near.within300,
      nearest: near.nearest,
    }
  })
}

/**
 * What stands beside one mention, per candidate.
 * The model in data/lexicon is trained on these names: a change here needs `npm run train`.
 */
export const describeMention = (context: StoryContext, group: CandidateGroup, mention: NamedSpan): Row[] =>
  group.candidates.map((hit) => {
    let containedElsewhere = 0
    let typeElsewhere = 0
    for (const { mention: sibling, count } of group.kinds.values()) {
      const others = sibling.signature === mention.signature ? count - 1 : count
      if (sibling.container >= 0)
        containedElsewhere += isInside(context, sibling.container, hit) ? others : -others
      typeElsewhere += others * typeFit(sibling, hit.kind)
    }
    const holds = context.spans[mention.inner]?.hits.some((place) => contains(hit, place)) ?? false
    return {
      type: typeFit(mention, hit.kind),
      typeElsewhere: Math.max(-3, Math.min(3, typeElsewhere)),
      contained: mention.container < 0 ? 0 : isInside(context, mention.container, hit) ? 1 : -1,
      containedElsewhere: Math.max(-3, Math.min(3, containedElsewhere)),
      holds: mention.inner < 0 ? 0 : holds ? 1 : -1,
    }
  })
