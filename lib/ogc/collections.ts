import type { z } from 'zod'
import { areaProperties, eventProperties, placeProperties } from './item-properties'

export const collectionIds = ['events', 'areas', 'places'] as const
export type CollectionId = (typeof collectionIds)[number]

export const isCollection = (text: string): text is CollectionId => collectionIds.some((id) => id === text)

interface Collection {
  title: string
  description: string
  properties: z.ZodObject
  geometry: 'point' | 'any'
}

export const CRS84 = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84'

export const COLLECTIONS: Record<CollectionId, Collection> = {
  events: {
    title: 'Events',
    description:
      'What stories report, one point for each event, newest first. The point of an event that is only said to lie "within 7 km of" a place or in a region stands for its area: look at geo_precision and exactness. Events of type "other" come only when they are asked for. Times are days of the event, or of publication where no day is told.',
    properties: eventProperties,
    geometry: 'point',
  },
  areas: {
    title: 'Areas',
    description:
      'What the words that place an event really mean, where that is more than a point: a disc, sector, band, outline or line. An area has the id of its event.',
    properties: areaProperties,
    geometry: 'any',
  },
  places: {
    title: 'Places',
    description:
      'Places that stories name, most mentioned first. Times are days of publication of the stories, and counts are of what the parameters select.',
    properties: placeProperties,
    geometry: 'point',
  },
}
