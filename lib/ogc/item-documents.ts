import type { CollectionId } from './collections'
import { type Asked, link } from './documents'
import { ownLinks, types } from './links'
import { encodeCursor } from './parse-items-query'
import type { Item } from './to-item'

interface Page {
  items: Item[]
  /** How many the query selects on all its pages. */
  matched: number
  /** Where the next page begins; null on the last. */
  next: string | null
  /** Instant of the answer. */
  at: string
}

/** A page of features. */
export const toFeatureCollection = (id: CollectionId, asked: Asked, { items, matched, next, at }: Page) => ({
  type: 'FeatureCollection',
  timeStamp: at,
  numberMatched: matched,
  numberReturned: items.length,
  links: [
    ...ownLinks(asked.address, asked.format, types.geojson),
    link(`${asked.root}/collections/${id}`, 'collection', types.json, 'The collection'),
    ...(next === null ? [] : [link(toNext(asked.address, next), 'next', types.geojson, 'The next page')]),
  ],
  features: items,
})

/** One feature by itself. */
export const toFeature = (id: CollectionId, asked: Asked, item: Item) => ({
  ...item,
  links: [
    ...ownLinks(asked.address, asked.format, types.geojson),
    link(`${asked.root}/collections/${id}`, 'collection', types.json, 'The collection'),
  ],
})

const toNext = (address: string, cursor: string): string => {
  const url = new URL(address)
  url.searchParams.set('cursor', encodeCursor(cursor))
  return url.href
}
