import type { PlaceId } from '@/lib/domain'
import { nearestFinder, type Spot } from '../build/find-nearest'
import { addName, type DraftPlace } from '../build/draft-place'
import { foldCached } from '../build/fold-cached'
import type { Gazetteer } from '../gazetteer'
import type { OwnPlace } from './own-place'

const maxSlug = 60 // characters

/** Settlements of the built-in index, for the country and unit that an own place lies in. */
export const hostFinder = (builtIn: Gazetteer) => {
  const settlements: (Spot & { id: PlaceId })[] = []
  for (const { id, lng, lat, country } of builtIn.settlements())
    settlements.push({ id, lng, lat, country, kind: 'settlement' })
  return nearestFinder(settlements)
}

const toId = (layer: string, place: OwnPlace, taken: Set<string>): string => {
  const slug = place.key ?? foldCached(place.name).replaceAll(' ', '-').slice(0, maxSlug)
  const plain = `op:${layer}:${slug}`
  const id = taken.has(plain) ? `${plain}:${place.lat.toFixed(3)},${place.lng.toFixed(3)}` : plain
  taken.add(id)
  return id
}

/** The operator's own places, each in the unit of the settlement nearest to it. Rows of one id are one place: the later counts. */
export const draftOwnPlaces = (
  layer: string,
  places: OwnPlace[],
  builtIn: Gazetteer,
  findHost: ReturnType<typeof hostFinder>,
): DraftPlace[] => {
  const taken = new Set<string>()
  const drafts = new Map<string, DraftPlace>()
  for (const place of places) {
    const isSpot = place.kind === 'facility' || place.kind === 'settlement'
    const host = isSpot ? findHost(place.country ?? null, place.lng, place.lat) : undefined
    const unit = host ? builtIn.admin1Of(host.id) : null
    const draft: DraftPlace = {
      id: toId(layer, place, taken),
      name: place.name,
      kind: place.kind,
      country: place.country ?? host?.country ?? null,
      admin1: unit ? unit.slice('admin1:'.length) : null,
      admin2: null,
      lng: place.lng,
      lat: place.lat,
      population: 0,
      featureCode: '',
      source: place.source ?? `the operator's list "${layer}"`,
      names: [],
      aliases: [],
      ...(place.bbox && { bbox: place.bbox }),
      ...(place.radiusKm && { radiusKm: place.radiusKm }),
    }
    addName(draft, place.name, 'primary')
    for (const name of place.alternates) addName(draft, name, 'alternate')
    drafts.set(draft.id, draft)
  }
  return [...drafts.values()]
}
