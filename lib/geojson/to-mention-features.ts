import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from 'geojson'
import {
  type AreaId,
  type GeoPrecision,
  isAreaKind,
  type Mention,
  type Place,
  type PlaceKind,
  type Story,
} from '@/lib/domain'

/** A story with what was found in it. */
type Reading = {
  story: Story
  sentences: { start: number; end: number }[]
  mentions: Mention[]
  places: Place[]
}

const DECIMALS = 1000 // coordinates of polygons to 0.001 degrees, about 100 m

const precisionOf = (kind: PlaceKind): GeoPrecision => (kind === 'admin2' ? 2 : isAreaKind(kind) ? 3 : 1)

const roundRing = (ring: Position[]): Position[] =>
  ring.map((position) => position.map((value) => Math.round(value * DECIMALS) / DECIMALS))

const toMultiPolygon = (areas: (Polygon | MultiPolygon)[]): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: areas
    .flatMap((area) => (area.type === 'Polygon' ? [area.coordinates] : area.coordinates))
    .map((polygon) => polygon.map(roundRing)),
})

/** The polygon of a country or region where there is one, else its point (with `radiusKm` among the properties). */
const geometryOf = (place: Place, areaOf: (id: AreaId) => Polygon | MultiPolygon | null): Geometry => {
  const areas = isAreaKind(place.kind) ? (place.areaIds ?? []).flatMap((id) => areaOf(id) ?? []) : []
  return areas.length > 0 ? toMultiPolygon(areas) : { type: 'Point', coordinates: place.point }
}

/** A feature per mention, in the order of the text. What could not be placed has no geometry and says why. */
export const toMentionFeatures = (
  { story, sentences, mentions, places }: Reading,
  areaOf: (id: AreaId) => Polygon | MultiPolygon | null,
): FeatureCollection<Geometry | null>['features'] => {
  const byId = new Map(places.map((place) => [place.id, place]))
  const [appearance] = story.appearances
  return mentions.map((mention): Feature<Geometry | null> => {
    const place = mention.placeId ? byId.get(mention.placeId) : undefined
    const sentence = sentences.find(({ start, end }) => start <= mention.start && mention.end <= end)
    return {
      type: 'Feature',
      id: mention.id,
      geometry: place ? geometryOf(place, areaOf) : null,
      properties: {
        id: mention.id,
        layer: 'mention',
        storyId: story.id,
        start: mention.start,
        end: mention.end,
        excerpt: sentence ? story.text.slice(sentence.start, sentence.end) : mention.surface,
        title: story.title,
        publisher: appearance?.publisher ?? null,
        publishedAt: story.publishedAt,
        kind: mention.kind,
        geoPrecision: precisionOf(mention.kind),
        status: 'reported',
        confidence: mention.confidence,
        surface: mention.surface,
        use: mention.use,
        placeId: mention.placeId,
        name: place?.name ?? null,
        country: place?.country ?? null,
        ...(place?.radiusKm && { radiusKm: place.radiusKm }),
        ...(mention.why && { why: mention.why }),
        ...(mention.repeatOf && { repeatOf: mention.repeatOf }),
      },
    }
  })
}
