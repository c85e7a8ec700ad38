import type { PlaceFeature, StoryDetail } from '@/lib/client'
import { isAreaKind } from '@/lib/domain'
import { countPlaces } from './count-places'

/** The places of one story as the map wants them. */
export const toFeatures = (detail: StoryDetail): PlaceFeature[] =>
  countPlaces(detail).map(({ place, mentions }) => {
    const [first] = mentions
    return {
      type: 'Feature',
      id: place.id,
      geometry: { type: 'Point', coordinates: place.point },
      properties: {
        layer: 'place',
        placeId: place.id,
        name: place.name,
        kind: place.kind,
        country: place.country,
        admin1: place.admin1 ?? null,
        areaIds: place.areaIds ?? [],
        radiusKm: place.radiusKm ?? null,
        count: mentions.length,
        stories: 1,
        geoPrecision: isAreaKind(place.kind) ? 3 : 1,
        confidence: Math.max(...mentions.map((mention) => mention.confidence)),
        status: 'reported',
        storyId: detail.story.id,
        start: first?.start ?? 0,
        end: first?.end ?? 0,
        excerpt: first?.surface ?? '',
        title: detail.story.title,
        publisher: detail.story.appearances[0]?.publisher ?? null,
        publishedAt: detail.story.publishedAt,
      },
    }
  })
