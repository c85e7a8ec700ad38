import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from 'geojson'
import { type AreaId, isAreaKind, type Mention, type Place, type Story } from '@/lib/domain'
import { tellPrecision } from './tell-precision'

/** A story with what was found in it. */
type Reading = {
  story: Story
  sentences: { start: number; end: number }[]
  mentions: Mention[]
  places: Place[]
}

/** A story names its countries dozens of times, each with its polygon: big ones are drawn coarser. */
const DRAWN = {
  steps: 250, // grid cells across an area
  finest: 0.01, // degrees
  coarsest: 0.5, // degrees
}

/** Degrees between the points an area is drawn through. */
const gridOf = (areas: (Polygon | MultiPolygon)[]): number => {
  let [south, north] = [90, -90]
  for (const area of areas) {
    for (const polygon of area.type === 'Polygon' ? [area.coordinates] : area.coordinates) {
      for (const [, lat = 0] of polygon[0] ?? []) {
        south = Math.min(south, lat)
        north = Math.max(north, lat)
      }
    }
  }
  // Latitudes alone: longitudes leap at the antimeridian.
  return Math.min(DRAWN.coarsest, Math.max(DRAWN.finest, (2 * (north - south)) / DRAWN.steps))
}

/** The ring on a coarser grid; null when nothing of it is left. */
const coarsen = (ring: Position[], grid: number): Position[] | null => {
  const coarse: Position[] = []
  for (const [lng = 0, lat = 0] of ring) {
    const point = [lng, lat].map((value) => Number((Math.round(value / grid) * grid).toFixed(2)))
    const before = coarse.at(-1)
    if (!before || before[0] !== point[0] || before[1] !== point[1]) coarse.push(point)
  }
  return coarse.length >= SMALLEST_RING ? coarse : null
}

const SMALLEST_RING = 4 // points, the last as the first (RFC 7946, 3.1.6)

const toMultiPolygon = (areas: (Polygon | MultiPolygon)[], grid: number): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: areas
    .flatMap((area) => (area.type === 'Polygon' ? [area.coordinates] : area.coordinates))
    .flatMap(([outer, ...holes]) => {
      const ring = outer && coarsen(outer, grid)
      return ring
        ? [
            [
              ring,
              ...holes.flatMap((hole) => {
                const kept = coarsen(hole, grid)
                return kept ? [kept] : []
              }),
            ],
          ]
        : []
    }),
})

/** The polygon of a country or region where there is one, else its point (with `radiusKm` among the properties). */
const geometryOf = (place: Place, areaOf: (id: AreaId) => Polygon | MultiPolygon | null): Geometry => {
  const areas = isAreaKind(place.kind) ? (place.areaIds ?? []).flatMap((id) => areaOf(id) ?? []) : []
  const polygons = toMultiPolygon(areas, gridOf(areas))
  return polygons.coordinates.length > 0 ? polygons : { type: 'Point', coordinates: place.point }
}

/** A feature per mention, in the order of the text. What could not be placed has no geometry and says why. */
export const toMentionFeatures = (
  { story, sentences, mentions, places }: Reading,
  areaOf: (id: AreaId) => Polygon | MultiPolygon | null,
): FeatureCollection<Geometry | null>['features'] => {
  const byId = new Map(places.map((place) => [place.id, place]))
  const geometries = new Map<string, Geometry>()
  const drawn = (place: Place): Geometry => {
    const geometry = geometries.get(place.id) ?? geometryOf(place, areaOf)
    geometries.set(place.id, geometry)
    return geometry
  }
  const [appearance] = story.appearances
  return mentions.map((mention): Feature<Geometry | null> => {
    const place = mention.placeId ? byId.get(mention.placeId) : undefined
    const sentence = sentences.find(({ start, end }) => start <= mention.start && mention.end <= end)
    return {
      type: 'Feature',
      id: mention.id,
      geometry: place ? drawn(place) : null,
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
        geoPrecision: tellPrecision(place ?? mention),
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
