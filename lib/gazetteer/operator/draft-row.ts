import type { PlaceKind } from '@/lib/domain'
import { respellNames } from '../build/4-respell-names'
import { addName, type DraftPlace } from '../build/draft-place'
import { foldCached } from '../build/fold-cached'
import { keepAlternate } from '../build/keep-alternate'
import { stripPrefix, stripType } from '../build/unit-names'
import type { Gazetteer } from '../gazetteer'
import type { OtherNames } from './alternate-names'
import type { DumpRow } from './dump-row'
import { matchById } from './match-built-in'

export interface DraftContext {
  builtIn: Gazetteer
  never: Map<string, Set<string>>
  /** Null when the dump's own short list of alternates must do. */
  otherNames: OtherNames | null
  /** What the place is credited to. */
  source: string
}

const maxPopulation = 2 ** 32 - 1
const unknownUnit = '00' // GeoNames' code of a first-order unit that nobody has looked up

/** What units are called without the word for their type: "Lysivskyi Raion" is asked for as "Lysivskyi" too. */
const addUnitNames = (place: DraftPlace): void => {
  const bare = stripType(place.name) ?? stripPrefix(place.name)
  if (bare) addName(place, bare, 'alternate')
}

const addOtherNames = (place: DraftPlace, row: DumpRow, otherNames: OtherNames | null): void => {
  if (!otherNames) {
    for (const name of row.alternates.split(',')) if (keepAlternate(name)) addName(place, name, 'alternate')
    return
  }
  const others = otherNames.of(row.id)
  for (const { text, isEnglish } of others) if (isEnglish) addName(place, text, 'primary')
  for (const { text, type, isEnglish } of others) if (!isEnglish) addName(place, text, type)
  const english = others.find(({ isEnglish }) => isEnglish)
  if (english) place.name = english.text
}

/**
 * The place of a row, its names cleaned as those of the built-in index are. Of a place that the built-in index knows only the names that are
 * new to it are kept: what the project's lists say of the others (old, wrong, current) stays.
 */
export const draftRow = (row: DumpRow, kind: PlaceKind, context: DraftContext): DraftPlace => {
  const { builtIn, never, otherNames, source } = context
  const known = matchById(row, kind, builtIn)
  const own = `geonames:${row.id}`
  const admin1 = row.admin1 && row.admin1 !== unknownUnit ? `${row.country}.${row.admin1}` : null
  const admin2 = admin1 && row.admin2 ? `${admin1}.${row.admin2}` : null
  const unit = kind === 'admin2' && admin2 && row.featureCode === 'ADM2' ? `admin2:${admin2}` : null
  const id = known ?? unit ?? own
  const place: DraftPlace = {
    id,
    name: row.name,
    kind,
    country: row.country || null,
    admin1,
    admin2,
    lng: row.lng,
    lat: row.lat,
    population: Math.min(row.population, maxPopulation),
    featureCode: row.featureCode,
    source,
    names: [],
    aliases: id === own ? [] : [own],
  }
  addName(place, row.name, 'primary')
  if (row.ascii && row.ascii !== row.name) addName(place, row.ascii, 'primary')
  addOtherNames(place, row, otherNames)
  if (kind === 'settlement') respellNames([place])
  else if (kind === 'admin1' || kind === 'admin2') addUnitNames(place)
  if (known) {
    const dropped = new Set(builtIn.namesOf(known).map(({ text }) => foldCached(text)))
    for (const name of never.get(known) ?? []) dropped.add(name)
    place.names = place.names.filter(({ text }) => !dropped.has(foldCached(text)))
  }
  return place
}
