import type { PlaceKind } from '@/lib/domain'
import type { NameType } from '../gazetteer'

/** A place while the index is built. */
export interface DraftPlace {
  id: string
  name: string
  kind: PlaceKind
  country: string | null
  /** `UA.05` */
  admin1: string | null
  /** `UA.05.1416` */
  admin2: string | null
  lng: number
  lat: number
  population: number
  featureCode: string
  source: string
  names: { text: string; type: NameType }[]
  /** Ids of records that were merged into this one. */
  aliases: string[]
  bbox?: [number, number, number, number]
  areaIds?: string[]
  /** Has a polygon of its own. */
  hasArea?: boolean
  areaKm2?: number
  radiusKm?: number | undefined
  /** Its point was looked up and stays. */
  isPointGiven?: boolean
}

/** Names are kept in the order of their rank; the first spelling of a folded form wins when the index is written. */
export const addName = (place: DraftPlace, text: string, type: NameType): void => {
  if (text !== '') place.names.push({ text, type })
}
