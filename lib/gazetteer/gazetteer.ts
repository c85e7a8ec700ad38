import type { MultiPolygon, Polygon } from 'geojson'
import type { AreaId, LngLat, Place, PlaceId, PlaceKind } from '@/lib/domain'

/** How a name belongs to its place. The order is the code in the built file: append only. */
export const nameTypes = ['primary', 'alternate', 'historic', 'abbreviation', 'demonym'] as const
export type NameType = (typeof nameTypes)[number]

/** A place that bears a name, with what scoring needs, before anything is materialised. */
export interface Hit {
  id: PlaceId
  /** The place's current English name, whatever name was looked up. */
  name: string
  kind: PlaceKind
  country: string | null
  /** GeoNames code with its country (`UA.05`); for an admin1 unit its own. */
  admin1Code: string | null
  /** GeoNames admin2 code (`UA.05.1416`) where it is known. */
  admin2Code: string | null
  /** Of a settlement; for countries and admin units the sum of their settlements in GeoNames, good for ranking only. */
  population: number
  lngLat: LngLat
  /** GeoNames feature code (`PPLC`, `PPLA`, `ADM1`, `PCLI` …); `''` where there is none. */
  featureCode: string
  nameType: NameType
  /** `exact`: spelt as in the gazetteer, capitals and accents included. */
  match: 'exact' | 'folded'
}

export interface PlaceName {
  text: string
  type: NameType
}

export interface Settlement {
  id: PlaceId
  name: string
  lng: number
  lat: number
  population: number
  country: string | null
  isCapital: boolean
}

export interface GazetteerMeta {
  /** Of the file's form. */
  version: number
  /** Of the sources and the builder: changes when an answer could. */
  hash: string
  places: number
  names: number
}

export interface Gazetteer {
  meta: GazetteerMeta
  /** Words of the longest name. */
  maxNameWords: number
  /** Every place with that name, the same place once; abbreviations only when spelt exactly ("US", never "us"). */
  lookup(name: string): Hit[]
  has(name: string): boolean
  /** Whether a name begins with these whole words or is them; the argument is already folded. One in 5,000 answers "yes" is wrong. */
  couldStart(folded: string): boolean
  /** A quick look at a part of a text as it is written: `false` when no name begins so; `true` says nothing. */
  mayStart(text: string, from: number, to: number): boolean
  isDemonym(name: string): boolean
  /** Old ids answer too, with the place they were merged into. */
  place(id: PlaceId): Place | null
  /** The id in use now; null for an unknown one. */
  canonicalId(id: string): PlaceId | null
  namesOf(id: PlaceId): PlaceName[]
  /** Other places that bear this place's current name. */
  alternatives(id: PlaceId): Hit[]
  /** The admin1 unit a place lies in. */
  admin1Of(id: PlaceId): PlaceId | null
  /** ISO 3166-1 alpha-2, capitals. */
  countryByCode(code: string): PlaceId | null
  capitalOf(country: string): PlaceId | null
  settlements(): Iterable<Settlement>
  /** The polygon to shade; null when the areas file has none. Countries are merged from their admin1 units. */
  area(id: AreaId): Polygon | MultiPolygon | null
}
