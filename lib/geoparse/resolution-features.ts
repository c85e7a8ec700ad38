import type { CandidateGroup, NamedSpan } from './2-list-candidates'
import { isInside } from './2-list-candidates'
import { contains } from './prominence'
import type { StoryContext } from './story-context'

const EARTH_RADIUS = 6371 // km

/** What the other names of the story say, gathered once per round. */
export type StoryBelief = {
  groups: CandidateGroup[]
  groupOfSpan: Map<number, number>
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
    groupOfSpan: new Map(),
    country: new Map(),
    admin1: new Map(),
    admin2: new Map(),
    named: new Map(),
  }
  groups.forEach((group, index) => {
    for (const mention of group.mentions) belief.groupOfSpan.set(mention.span, index)
    group.candidates.forEach((hit, candidate) => {
      const share = group.belief[candidate] ?? 0
      if (share < 0.01) return
      add(belief.country, hit.country, share)
      add(belief.admin1, hit.admin1Code, share)
      add(belief.admin2, hit.admin2Code, share)
      if (hit.kind === 'country' || hit.kind === 'admin1' || hit.kind === 'admin2')
        add(belief.named, hit.id, share)
    })
  })
  return belief
}

const NEIGHBOURS = 24 // groups on either side that distances are measured to

const KIN = 60 // km: names that can mean places as near as this speak for each other

/**
 * Per candidate of a name: how many names around can mean a place beside it, whatever is believed of them yet.
 * A name with many bearers has one beside anything: it counts less.
 */
const kinOf = (groups: CandidateGroup[], own: number): Float64Array => {
  const group = groups[own]
  if (!group) return new Float64Array()
  if (group.kin) return group.kin
  const kin = new Float64Array(group.candidates.length)
  const near = Math.cos(KIN / EARTH_RADIUS)
  const { vectors } = group
  for (
    let other = Math.max(0, own - NEIGHBOURS);
    other < Math.min(groups.length, own + NEIGHBOURS + 1);
    other++
  ) {
    const there = groups[other]
    if (!there || other === own) continue
    const worth = 1 / (1 + Math.log2(there.candidates.length))
    for (let candidate = 0; candidate < kin.length; candidate++) {
      const x = vectors[candidate * 3] ?? 0
      const y = vectors[candidate * 3 + 1] ?? 0
      const z = vectors[candidate * 3 + 2] ?? 0
      for (let index = 0; index < there.candidates.length; index++) {
        const kind = there.candidates[index]?.kind
        if (kind === 'country' || kind === 'region' || kind === 'water') continue
        const at = index * 3
        if (
          x * (there.vectors[at] ?? 0) + y * (there.vectors[at + 1] ?? 0) + z * (there.vectors[at + 2] ?? 0) <
          near
        )
          continue
        kin[candidate] = (kin[candidate] ?? 0) + worth
        break
      }
    }
  }
  group.kin = kin
  return kin
}

const flag = (value: boolean): number => (value ? 1 : 0)

/** Belief of the places within 30, 100 and 300 km, and the distance to the nearest, among the names around. */
const nearness = (belief: StoryBelief, own: number, candidate: number) => {
  const group = belief.groups[own]
  const [x, y, z] = group ? group.vectors.subarray(candidate * 3, candidate * 3 + 3) : []
  let within30 = 0
  let within100 = 0
  let within300 = 0
  let nearest = 20_000
  for (
    let other = Math.max(0, own - NEIGHBOURS);
    other < Math.min(belief.groups.length, own + NEIGHBOURS + 1);
    other++
  ) {
    const there = belief.groups[other]
    if (!there || other === own) continue
    let nearestHere = 20_000
    let strongest = 0
    for (let index = 0; index < there.candidates.length; index++) {
      const share = there.belief[index] ?? 0
      const hit = there.candidates[index]
      if (share < 0.15 || !hit || hit.kind === 'country' || hit.kind === 'region' || hit.kind === 'water')
        continue
      const dot =
        (x ?? 0) * (there.vectors[index * 3] ?? 0) +
        (y ?? 0) * (there.vectors[index * 3 + 1] ?? 0) +
        (z ?? 0) * (there.vectors[index * 3 + 2] ?? 0)
      const km = EARTH_RADIUS * Math.acos(Math.max(-1, Math.min(1, dot)))
      if (km < nearestHere) {
        nearestHere = km
        strongest = share
      }
    }
    if (nearestHere < 30) within30 += strongest
    if (nearestHere < 100) within100 += strongest
    if (nearestHere < 300) within300 += strongest
    if (strongest > 0.4 && nearestHere < nearest) nearest = nearestHere
  }
  return { within30, within100, within300, nearest: Math.log1p(nearest) }
}

/** 1 when the words beside the name ask for this kind, -1 when they ask for another, 0 when they say nothing. */
const typeFit = (mention: NamedSpan, kind: string): number => {
  if (!mention.type) return 0
  const rank = mention.type.kinds.findIndex((wanted) => wanted === kind)
  return rank === 0 ? 1 : rank > 0 ? 0.6 : -1
}

type Row = Record<string, number>

/** What the name and the rest of the story say of one candidate, wherever the name stands. */
const describePlace = (belief: StoryBelief, own: number, group: CandidateGroup, candidate: number): Row => {
  const hit = group.candidates[candidate]
  if (!hit) return {}
  const others = Math.max(1, belief.groups.length - 1)
  const ofOthers = (
    map: Map<string, number>,
    code: string | null,
    field: 'country' | 'admin1Code' | 'admin2Code',
  ): number => {
    if (!code) return 0
    let sum = map.get(code) ?? 0
    group.candidates.forEach((other, index) => {
      if (other[field] === code) sum -= group.belief[index] ?? 0
    })
    return Math.max(0, sum)
  }
  const country = ofOthers(belief.country, hit.country, 'country')
  const admin1 = ofOthers(belief.admin1, hit.admin1Code, 'admin1Code')
  const admin2 = ofOthers(belief.admin2, hit.admin2Code, 'admin2Code')
  const countryNamed = hit.kind === 'country' ? 0 : (belief.named.get(`country:${hit.country ?? ''}`) ?? 0)
  const admin1Named =
    hit.kind === 'admin1' || !hit.admin1Code ? 0 : (belief.named.get(`admin1:${hit.admin1Code}`) ?? 0)
  const best = Math.max(...group.prominences)
  const value = group.prominences[candidate] ?? 0
  const kin = kinOf(belief.groups, own)
  return {
    prominence: value,
    gap: best - value,
    rank: group.prominences.filter((other) => other > value).length,
    candidates: group.candidates.length,
    population: Math.log10(1 + hit.population),
    share: group.belief[candidate] ?? 0,
    country: flag(hit.kind === 'country'),
    admin1: flag(hit.kind === 'admin1'),
    admin2: flag(hit.kind === 'admin2'),
    settlement: flag(hit.kind === 'settlement'),
    curated: flag(
      hit.kind === 'region' || hit.kind === 'water' || hit.kind === 'terrain' || hit.kind === 'facility',
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
    unitAlso: flag(
      group.candidates.some(
        (other) => other !== hit && (other.kind === 'admin1' || other.kind === 'country'),
      ),
    ),
    seatOfUnitAlso: flag(
      group.candidates.some(
        (other) =>
          other !== hit &&
          other.kind === 'settlement' &&
          other.country === hit.country &&
          other.admin1Code === hit.admin1Code,
      ),
    ),
    countryShare: country / others,
    admin1Share: admin1 / others,
    countryCount: Math.min(country, 10),
    admin1Count: Math.min(admin1, 10),
    admin2Count: Math.min(admin2, 10),
    countryNamed: Math.min(countryNamed, 2),
    admin1Named: Math.min(admin1Named, 2),
    others: Math.min(others, 30),
    ...nearness(belief, own, candidate),
    kin: kin[candidate] ?? 0,
    mentions: Math.min(group.mentions.length, 6),
  }
}

/** The lead over the best other candidate: what counts is who has more kin. */
const addLeads = (rows: Row[]): void => {
  const values = rows.map((row) => row['kin'] ?? 0)
  const [first = 0, second = 0] = [...values].sort((left, right) => right - left)
  rows.forEach((row, index) => {
    const value = values[index] ?? 0
    row['kinLead'] = rows.length < 2 ? 0 : value - (value === first ? second : first)
  })
}

/** A row per candidate of a name, for every mention of it to add to. */
export const describePlaces = (belief: StoryBelief, own: number): Row[] => {
  const group = belief.groups[own]
  if (!group) return []
  const rows = group.candidates.map((_, candidate) => describePlace(belief, own, group, candidate))
  addLeads(rows)
  return rows
}

/**
 * What the resolver is told of the places one mention can mean: `rows` of the name, and what stands beside the mention.
 * The model in data/lexicon is trained on these names: a change here needs `npm run train`.
 */
export const describeMention = (
  context: StoryContext,
  belief: StoryBelief,
  group: CandidateGroup,
  rows: Row[],
  mention: NamedSpan,
): Row[] => {
  const inner = belief.groupOfSpan.get(mention.span - 1)
  const isContainer = context.containerOf[mention.span - 1] === mention.span && inner !== undefined
  return group.candidates.map((hit, candidate) => {
    let containedElsewhere = 0
    let typeElsewhere = 0
    for (const sibling of group.mentions) {
      if (sibling.span === mention.span) continue
      if (sibling.container >= 0) containedElsewhere += isInside(context, sibling.container, hit) ? 1 : -1
      typeElsewhere += typeFit(sibling, hit.kind)
    }
    const holds =
      isContainer && (context.spans[mention.span - 1]?.hits.some((place) => contains(hit, place)) ?? false)
    return {
      ...rows[candidate],
      type: typeFit(mention, hit.kind),
      typeElsewhere: Math.max(-3, Math.min(3, typeElsewhere)),
      contained: mention.container < 0 ? 0 : isInside(context, mention.container, hit) ? 1 : -1,
      containedElsewhere: Math.max(-3, Math.min(3, containedElsewhere)),
      holds: isContainer ? (holds ? 1 : -1) : 0,
    }
  })
}
