import { placeKinds } from '@/lib/domain'
import { foldCached } from './fold-cached'
import { bucketBits, none, ownerBits, type Header, type SectionName } from '../file-form'
import { nameTypes } from '../gazetteer'
import { hashName, secondSeed } from '../hash-name'
import { packFile } from '../pack-file'
import type { DraftPlace } from './draft-place'
import { listPrefixes } from './list-prefixes'
import { sortByHash } from './sort-by-hash'
import { createStringPool } from './string-pool'

const maxNameWords = 8 // longer names ("… Plantation Mobile Home Park Number 2") are never looked up
const degree = 1e5

interface NameRow {
  hash: number
  spelling: number
  owner: number
  place: number
}

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

/** The file's bytes. Places with areas come first, so that only they need a bounding box. */
export const writeIndex = (
  unordered: DraftPlace[],
  hash: string,
  capitals: Map<string, DraftPlace>,
): Buffer => {
  const order = ['country', 'admin1', 'region', 'water', 'terrain', 'facility', 'admin2', 'settlement']
  const places = [...unordered].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  const areas = places.filter(({ kind }) => order.indexOf(kind) < order.indexOf('facility')).length
  const number = new Map(places.map((place, index) => [place.id, index]))
  const pool = createStringPool()
  const features = createNumbering([''])
  const sources = createNumbering()

  const unsorted: NameRow[] = []
  const prefixes = new Set<number>()
  let longest = 1
  const nameRowsOf = (place: DraftPlace, index: number) => {
    const seen = new Set<string>()
    for (const { text, type } of place.names) {
      const folded = foldCached(text)
      const key = type === 'abbreviation' ? `${folded}=${text}` : folded
      const words = folded.split(' ').length
      if (folded === '' || seen.has(key) || words > maxNameWords || Buffer.byteLength(text) > 255) continue
      seen.add(key)
      longest = Math.max(longest, words)
      unsorted.push({
        hash: hashName(folded),
        spelling: pool.add(text.normalize('NFC')),
        owner: (index | (nameTypes.indexOf(type) << ownerBits)) >>> 0,
        place: index,
      })
      for (const prefix of listPrefixes(text, folded)) prefixes.add(hashName(prefix))
    }
  }

  const count = places.length
  const view = {
    lng: new Int32Array(count),
    lat: new Int32Array(count),
    population: new Uint32Array(count),
    geonamesId: new Uint32Array(count),
    idText: new Uint32Array(count),
    nameText: new Uint32Array(count),
    admin1: new Uint32Array(count),
    admin2: new Uint32Array(count),
    country: new Uint16Array(count),
    source: new Uint16Array(count),
    radius: new Uint16Array(count),
    kind: new Uint8Array(count),
    feature: new Uint8Array(count),
    bbox: new Float32Array(areas * 4).fill(Number.NaN),
  }
  const parts: Header['parts'] = {}
  const ids: { hash: number; second: number; place: number }[] = []
  places.forEach((place, index) => {
    view.lng[index] = Math.round(place.lng * degree)
    view.lat[index] = Math.round(place.lat * degree)
    view.population[index] = place.population
    const geonames = /^geonames:(\d+)$/.exec(place.id)?.[1]
    view.geonamesId[index] = Number(geonames ?? 0)
    view.idText[index] = geonames ? 0 : pool.add(place.id)
    view.nameText[index] = pool.add(place.name.normalize('NFC'))
    view.admin1[index] = number.get(`admin1:${place.admin1}`) ?? none
    view.admin2[index] = number.get(`admin2:${place.admin2}`) ?? none
    view.country[index] = place.country ? (place.country.charCodeAt(0) << 8) | place.country.charCodeAt(1) : 0
    view.source[index] = sources.of(place.source)
    view.kind[index] = placeKinds.indexOf(place.kind)
    view.feature[index] = features.of(place.featureCode)
    if (place.bbox && index < areas) view.bbox.set(place.bbox, index * 4)
    if (place.radiusKm) view.radius[index] = Math.max(1, Math.round(place.radiusKm))
    if (place.areaIds) parts[index] = place.areaIds
    for (const id of new Set([place.id, ...place.aliases])) {
      if (id !== place.id && number.has(id)) continue // a record in use is never an alias
      ids.push({ hash: hashName(id), second: hashName(id, secondSeed), place: index })
    }
    nameRowsOf(place, index)
  })

  const rows = sortByHash(unsorted, (row) => row.hash)
  const sortedIds = sortByHash(ids, (id) => id.hash)
  const nameHash = Uint32Array.from(rows, (row) => row.hash)
  const bucket = new Uint32Array(2 ** bucketBits + 1)
  for (const row of rows) bucket[(row.hash >>> (32 - bucketBits)) + 1]! += 1
  for (let at = 1; at < bucket.length; at += 1) bucket[at]! += bucket[at - 1]!
  const namesFrom = new Uint32Array(count + 1)
  for (const row of rows) namesFrom[row.place + 1]! += 1
  for (let at = 1; at < namesFrom.length; at += 1) namesFrom[at]! += namesFrom[at - 1]!
  const next = namesFrom.slice()
  const namesBy = new Uint32Array(rows.length)
  rows.forEach((row, index) => {
    namesBy[next[row.place]!++] = index
  })
  const sections: Record<SectionName, ArrayBufferView> = {
    ...view,
    nameHash,
    nameSpelling: Uint32Array.from(rows, (row) => row.spelling),
    nameOwner: Uint32Array.from(rows, (row) => row.owner),
    bucket,
    namesFrom,
    namesBy,
    prefix: Uint32Array.from(prefixes).sort(),
    idHash: Uint32Array.from(sortedIds, (id) => id.hash),
    idHash2: Uint32Array.from(sortedIds, (id) => id.second),
    idPlace: Uint32Array.from(sortedIds, (id) => id.place),
    pool: pool.bytes(),
  }
  return packFile(
    {
      hash,
      places: count,
      names: rows.length,
      areas: areas,
      maxNameWords: longest,
      countries: places.filter(({ kind }) => kind === 'country').length,
      features: features.values(),
      sources: sources.values(),
      parts,
      capitals: Object.fromEntries([...capitals].map(([code, place]) => [code, number.get(place.id) ?? 0])),
    },
    sections,
  )
}
