import { placeKinds, type AreaId, type LngLat, type Place, type PlaceId } from '@/lib/domain'
import { foldName } from '@/lib/text/fold-name'
import { none, ownerBits, type Header } from './file-form'
import { findNameRows } from './find-name-rows'
import { findPlaceNumber } from './find-place-number'
import { firstAtLeast } from './first-at-least'
import {
  nameTypes,
  type Gazetteer,
  type Hit,
  type NameType,
  type PlaceName,
  type Settlement,
} from './gazetteer'
import { hashFolded, hashName } from './hash-name'
import type { Areas } from './load-areas'
import { markBeginnings } from './mark-beginnings'
import { stripMarks } from './strip-marks'
import { unpackFile } from './unpack-file'
import { viewSections } from './view-sections'

const ownerMask = (1 << ownerBits) - 1
const degree = 1e5 // units of a stored coordinate

/** What joining two indexes needs beside the answers. */
export interface OpenedIndex extends Gazetteer {
  /** The place as an answer to a look-up, by whatever name it was met; null for an unknown id. */
  toHit(id: string, nameType: NameType, match: Hit['match']): Hit | null
  header: Header
}

/** The gazetteer over the bytes of a built file; places are made only when asked for. `areas` is called at the first polygon. */
export const openGazetteer = (
  file: Uint8Array,
  label: string,
  areas: () => Areas,
  mend?: string,
): OpenedIndex => {
  const { header, body } = unpackFile(file, label, mend)
  const sections = viewSections(header, body)
  const isMarked = markBeginnings(sections)
  let opened: Areas | undefined

  const idOf = (place: number): PlaceId => {
    const number = sections.geonamesId[place]
    return (number ? `geonames:${number}` : sections.text(sections.idText[place] ?? 0)) as PlaceId
  }
  const countryOf = (place: number): string | null => {
    const code = sections.country[place]
    return code ? String.fromCharCode(code >> 8, code & 255) : null
  }
  const unitCode = (unit: number | undefined): string | null =>
    unit === undefined || unit === none ? null : idOf(unit).slice('admin1:'.length)
  const nameOf = (place: number): string => sections.text(sections.nameText[place] ?? 0)
  const pointOf = (place: number): LngLat => [
    (sections.lng[place] ?? 0) / degree,
    (sections.lat[place] ?? 0) / degree,
  ]
  const kindOf = (place: number) => placeKinds[sections.kind[place] ?? 0] ?? 'settlement'
  const typeOf = (row: number): NameType =>
    nameTypes[(sections.nameOwner[row] ?? 0) >>> ownerBits] ?? 'alternate'

  const toHit = (place: number, nameType: NameType, match: Hit['match']): Hit => ({
    id: idOf(place),
    name: nameOf(place),
    kind: kindOf(place),
    country: countryOf(place),
    admin1Code: unitCode(sections.admin1[place]),
    admin2Code: unitCode(sections.admin2[place]),
    population: sections.population[place] ?? 0,
    lngLat: pointOf(place),
    featureCode: header.features[sections.feature[place] ?? 0] ?? '',
    nameType,
    match,
  })

  const lookup = (name: string): Hit[] => {
    const folded = foldName(name)
    if (folded === '') return []
    const asked = name.normalize('NFC')
    const hits = new Map<number, Hit>()
    for (const row of findNameRows(sections, folded)) {
      const nameType = typeOf(row)
      const spelling = sections.text(sections.nameSpelling[row] ?? 0)
      if (nameType === 'abbreviation' && spelling !== asked) continue
      const place = (sections.nameOwner[row] ?? 0) & ownerMask
      const known = hits.get(place)
      if (known && nameTypes.indexOf(known.nameType) <= nameTypes.indexOf(nameType)) continue
      const exact = spelling === asked || stripMarks(spelling) === stripMarks(asked)
      hits.set(place, toHit(place, nameType, exact ? 'exact' : 'folded'))
    }
    return [...hits.values()]
  }

  const placeAt = (place: number): Place => {
    const kind = kindOf(place)
    const radiusKm = sections.radius[place] ?? 0
    const unit = sections.admin1[place] ?? none
    const isUnit = kind === 'country' || kind === 'admin1'
    const box = place < header.areas ? [...sections.bbox.subarray(place * 4, place * 4 + 4)] : []
    const [west, south, east, north] = box
    const hasBox = west !== undefined && south !== undefined && east !== undefined && north !== undefined
    const areaIds = (header.parts[place] ??
      (isUnit && hasBox && !Number.isNaN(west) ? [idOf(place)] : undefined)) as AreaId[] | undefined
    return {
      id: idOf(place),
      name: nameOf(place),
      kind,
      country: countryOf(place),
      ...(!isUnit && unit !== none && { admin1: nameOf(unit) }),
      point: pointOf(place),
      ...(hasBox && !Number.isNaN(west) && { bbox: [west, south, east, north] }),
      ...(areaIds && { areaIds }),
      ...(radiusKm > 0 && { radiusKm }),
      ...(kind === 'settlement' && { population: sections.population[place] ?? 0 }),
      source: header.sources[sections.source[place] ?? 0] ?? '',
    }
  }
  const numberOf = (id: string): number => findPlaceNumber(sections, id)

  function* settlements(): Iterable<Settlement> {
    const capitals = new Set(Object.values(header.capitals))
    for (let place = 0; place < header.places; place += 1) {
      if (kindOf(place) !== 'settlement') continue
      const [lng, lat] = pointOf(place)
      yield {
        id: idOf(place),
        name: nameOf(place),
        lng,
        lat,
        population: sections.population[place] ?? 0,
        country: countryOf(place),
        isCapital: capitals.has(place),
      }
    }
  }

  return {
    header,
    toHit: (id, nameType, match) => {
      const place = numberOf(id)
      return place < 0 ? null : toHit(place, nameType, match)
    },
    meta: {
      version: file[8] ?? 0,
      hash: header.hash,
      places: header.places,
      names: header.names,
    },
    maxNameWords: header.maxNameWords,
    lookup,
    has: (name) => lookup(name).length > 0,
    couldStart: (folded) => {
      const hash = hashName(folded)
      if (!isMarked(hash)) return false
      return (
        sections.prefix[firstAtLeast(sections.prefix, hash)] === hash ||
        findNameRows(sections, folded).length > 0
      )
    },
    mayStart: (text, from, to) => {
      const hash = hashFolded(text, from, to)
      return hash < 0 || isMarked(hash)
    },
    isDemonym: (name) => lookup(name).some((hit) => hit.nameType === 'demonym'),
    place: (id) => {
      const place = numberOf(id)
      return place < 0 ? null : placeAt(place)
    },
    canonicalId: (id) => {
      const place = numberOf(id)
      return place < 0 ? null : idOf(place)
    },
    namesOf: (id) => {
      const place = numberOf(id)
      if (place < 0) return []
      const rows = sections.namesBy.subarray(sections.namesFrom[place], sections.namesFrom[place + 1])
      const own = nameOf(place)
      const rank = ({ text, type }: PlaceName) => (text === own ? -1 : nameTypes.indexOf(type))
      return [...rows]
        .map((row) => ({ text: sections.text(sections.nameSpelling[row] ?? 0), type: typeOf(row) }))
        .sort((a, b) => rank(a) - rank(b) || (a.text < b.text ? -1 : 1))
    },
    alternatives: (id) => {
      const place = numberOf(id)
      if (place < 0) return []
      const own = idOf(place)
      return lookup(nameOf(place)).filter((hit) => hit.id !== own)
    },
    admin1Of: (id) => {
      const place = numberOf(id)
      const unit = place < 0 ? none : (sections.admin1[place] ?? none)
      return unit === none ? null : idOf(unit)
    },
    countryByCode: (code) => {
      const place = numberOf(`country:${code}`)
      return place < 0 ? null : idOf(place)
    },
    capitalOf: (country) => {
      const place = header.capitals[country]
      return place === undefined ? null : idOf(place)
    },
    settlements,
    area: (id) => (opened ??= areas()).area(id),
  }
}
