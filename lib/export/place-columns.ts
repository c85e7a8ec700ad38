import { tellPrecision } from '@/lib/geojson/tell-precision'
import { type Column, integer, real, text } from './column'
import type { ExportedPlace } from './exported-place'
import { linkToFirst } from './link-to-first'

/** Every column of a place: which it is, how often it is named, and the mention that stands for the rest; the id comes first. */
export const placeColumns: readonly Column<ExportedPlace>[] = [
  text('place_id', ({ id }) => id),
  text('place', ({ name }) => name),
  text('kind', ({ kind }) => kind),
  text('admin1', ({ admin1 }) => admin1),
  text('country', ({ country }) => country),
  real('longitude', ({ point }) => point[0]),
  real('latitude', ({ point }) => point[1]),
  integer('geo_precision', (place) => tellPrecision(place)),
  real('radius_km', ({ radiusKm }) => radiusKm),
  integer('mentions', ({ count }) => count),
  integer('stories', ({ stories }) => stories),
  text('story_id', ({ first }) => first.storyId),
  text('title', ({ first }) => first.title),
  text('publisher', ({ first }) => first.publisher),
  text('published_at', ({ first }) => first.publishedAt),
  text('sentence', ({ first }) => first.excerpt),
  // Of the name, not of the sentence: that is what a mention is.
  integer('name_start', ({ first }) => first.start),
  integer('name_end', ({ first }) => first.end),
  real('confidence', ({ first }) => first.confidence),
  text('sentence_withheld', ({ withheld }) => withheld ?? null),
  text('link', (place, citation) => linkToFirst(citation, place)),
]
