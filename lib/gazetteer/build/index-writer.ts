import { placeKinds } from '@/lib/domain'
import { bucketBits, none, ownerBits, type Header, type SectionName } from '../file-form'
import { nameTypes } from '../gazetteer'
import { hashName, secondSeed } from '../hash-name'
import { packFile } from '../pack-file'
import { createColumn, uint32Column } from './column'
import type { DraftPlace } from './draft-place'
import { foldCached } from './fold-cached'
import { listPrefixes } from './list-prefixes'
import { orderByHash } from './order-by-hash'
import { createStringPool } from './string-pool'

const maxNameWords = 8 // longer names ("… Plantation Mobile Home Park Number 2") are never looked up
const maxNameBytes = 255
const degree = 1e5
const isUnit = /^admin[12]:/
const geonamesNumber = /^geonames:(\d+)$/

/** Numbers values in the order in which they are first met. */
const createNumbering = (first: string[] = []) => {
  const numbers = new Map(first.map((value, index) => [value, index]))
  return {
    of: (value: string): number => {
      const known = numbers.get(value) ?? numbers.size
      numbers.set(value, known)
      return known
    },
    values: (): string[] => [...numbers.keys()],
  }
}

/** Sorted, each value once. */
const sortedOnce = (values: Uint32Array): Uint32Array =>
  values.sort().filter((value, index) => index === 0 || value !== values[index - 1])

/** What the header says beside the counts. */
export type IndexFacts = Pick<Header, 'hash' | 'capitals'> & Partial<Pick<Header, 'operator'>>

/**
 * Takes places one by one and gives the bytes of the file at the end; what it holds is packed from the start, so that a million places
 * fit in some hundred megabytes. Places with a bounding box must come first: only so many rows of boxes are kept.
 */
export const createIndexWriter = () => {
  const pool = createStringPool()
  const features = createNumbering([''])
  const sources = createNumbering()
  const units = createNumbering()
  const unitPlaces = new Map<string, number>()
  const parts: Header['parts'] = {}
  const place = {
    lng: createColumn((length) => new Int32Array(length)),
    lat: createColumn((length) => new Int32Array(length)),
    population: uint32Column(),
    geonamesId: uint32Column(),
    idText: uint32Column(),
    nameText: uint32Column(),
    admin1: uint32Column(),
    admin2: uint32Column(),
    country: createColumn((length) => new Uint16Array(length)),
    source: createColumn((length) => new Uint16Array(length)),
    radius: createColumn((length) => new Uint16Array(length)),
    kind: createColumn((length) => new Uint8Array(length)),
    feature: createColumn((length) => new Uint8Array(length)),
  }
  const bbox = createColumn((length) => new Float32Array(length))
  const name = { hash: uint32Column(), spelling: uint32Column(), owner: uint32Column() }
  const id = { hash: uint32Column(), second: uint32Column(), place: uint32Column(), isAlias: uint32Column() }
  const prefixes = uint32Column()
  let longest = 1
  let areas = 0
  let countries = 0

  const addNames = (names: DraftPlace['names'], owner: number): void => {
    const seen = new Set<string>()
    for (const { text, type } of names) {
      const folded = foldCached(text)
      const key = type === 'abbreviation' ? `${folded}=${text}` : folded
      const words = folded.split(' ').length
      if (folded === '' || seen.has(key) || words > maxNameWords || Buffer.byteLength(text) > maxNameBytes)
        continue
      seen.add(key)
      longest = Math.max(longest, words)
      name.hash.push(hashName(folded))
      name.spelling.push(pool.add(text.normalize('NFC')))
      name.owner.push((owner | (nameTypes.indexOf(type) << ownerBits)) >>> 0)
      for (const prefix of listPrefixes(text, folded)) prefixes.push(hashName(prefix))
    }
  }
  const addId = (text: string, owner: number, isAlias: boolean): void => {
    id.hash.push(hashName(text))
    id.second.push(hashName(text, secondSeed))
    id.place.push(owner)
    id.isAlias.push(Number(isAlias))
  }

  /** The place's number. */
  const add = (draft: DraftPlace): number => {
    const number = place.lng.length()
    place.lng.push(Math.round(draft.lng * degree))
    place.lat.push(Math.round(draft.lat * degree))
    place.population.push(draft.population)
    const geonames = geonamesNumber.exec(draft.id)?.[1]
    place.geonamesId.push(Number(geonames ?? 0))
    place.idText.push(geonames ? 0 : pool.add(draft.id))
    place.nameText.push(pool.add(draft.name.normalize('NFC')))
    place.admin1.push(draft.admin1 ? units.of(`admin1:${draft.admin1}`) : none)
    place.admin2.push(draft.admin2 ? units.of(`admin2:${draft.admin2}`) : none)
    place.country.push(draft.country ? (draft.country.charCodeAt(0) << 8) | draft.country.charCodeAt(1) : 0)
    place.source.push(sources.of(draft.source))
    place.radius.push(draft.radiusKm ? Math.max(1, Math.round(draft.radiusKm)) : 0)
    place.kind.push(placeKinds.indexOf(draft.kind))
    place.feature.push(features.of(draft.featureCode))
    if (isUnit.test(draft.id)) unitPlaces.set(draft.id, number)
    if (draft.kind === 'country') countries += 1
    if (draft.areaIds) parts[number] = draft.areaIds
    if (draft.bbox) {
      while (areas < number) {
        for (let side = 0; side < 4; side += 1) bbox.push(Number.NaN)
        areas += 1
      }
      for (const side of draft.bbox) bbox.push(side)
      areas += 1
    }
    addId(draft.id, number, false)
    for (const alias of new Set(draft.aliases)) if (alias !== draft.id) addId(alias, number, true)
    addNames(draft.names, number)
    return number
  }

  /** Ids sorted by their hashes; an id in use is never an alias of another place. */
  const sortIds = () => {
    const order = orderByHash(id.hash.view())
    const inUse = new Set<string>()
    const key = (row: number): string => `${id.hash.at(row)}:${id.second.at(row)}`
    const aliases = new Set<string>()
    for (const row of order) if (id.isAlias.at(row)) aliases.add(key(row))
    for (const row of order) if (!id.isAlias.at(row) && aliases.has(key(row))) inUse.add(key(row))
    return order.filter((row) => !id.isAlias.at(row) || !inUse.has(key(row)))
  }

  const finish = (facts: IndexFacts): Buffer => {
    const count = place.lng.length()
    const unitNumbers = Uint32Array.from(units.values(), (unit) => unitPlaces.get(unit) ?? none)
    const placeOfUnit = (unit: number): number => (unit === none ? none : (unitNumbers[unit] ?? none))
    const rows = orderByHash(name.hash.view())
    const owner = Uint32Array.from(rows, (row) => name.owner.at(row))
    const nameHash = Uint32Array.from(rows, (row) => name.hash.at(row))
    const placeMask = (1 << ownerBits) - 1
    const bucket = new Uint32Array(2 ** bucketBits + 1)
    for (const hash of nameHash) bucket[(hash >>> (32 - bucketBits)) + 1]! += 1
    for (let at = 1; at < bucket.length; at += 1) bucket[at]! += bucket[at - 1]!
    const namesFrom = new Uint32Array(count + 1)
    for (const value of owner) namesFrom[(value & placeMask) + 1]! += 1
    for (let at = 1; at < namesFrom.length; at += 1) namesFrom[at]! += namesFrom[at - 1]!
    const next = namesFrom.slice()
    const namesBy = new Uint32Array(rows.length)
    owner.forEach((value, row) => {
      namesBy[next[value & placeMask]!++] = row
    })
    const ids = sortIds()
    const sections: Record<SectionName, ArrayBufferView> = {
      lng: place.lng.view(),
      lat: place.lat.view(),
      population: place.population.view(),
      geonamesId: place.geonamesId.view(),
      idText: place.idText.view(),
      nameText: place.nameText.view(),
      admin1: place.admin1.view().map(placeOfUnit),
      admin2: place.admin2.view().map(placeOfUnit),
      country: place.country.view(),
      source: place.source.view(),
      radius: place.radius.view(),
      kind: place.kind.view(),
      feature: place.feature.view(),
      bbox: bbox.view(),
      nameHash,
      nameSpelling: Uint32Array.from(rows, (row) => name.spelling.at(row)),
      nameOwner: owner,
      bucket,
      namesFrom,
      namesBy,
      prefix: sortedOnce(prefixes.view()),
      idHash: Uint32Array.from(ids, (row) => id.hash.at(row)),
      idHash2: Uint32Array.from(ids, (row) => id.second.at(row)),
      idPlace: Uint32Array.from(ids, (row) => id.place.at(row)),
      pool: pool.bytes(),
    }
    return packFile(
      {
        ...facts,
        places: count,
        names: rows.length,
        areas,
        maxNameWords: longest,
        countries,
        features: features.values(),
        sources: sources.values(),
        parts,
      },
      sections,
    )
  }
  return {
    add,
    finish,
    /** Ids of units that places lie in but that were not added themselves. */
    missingUnits: (): string[] => units.values().filter((unit) => !unitPlaces.has(unit)),
  }
}
