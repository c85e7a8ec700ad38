import { z } from 'zod'
import type { Bbox } from '@/lib/domain'
import { ATTRIBUTION } from '@/lib/export/citation'
import { COLLECTIONS, CRS84, type CollectionId, collectionIds } from './collections'
import { type Link, ownLinks, types } from './links'
import type { Format } from './parameters'

/** Where a document is asked for: the address of `/ogc`, the whole address asked for, and the form. */
export interface Asked {
  root: string
  address: string
  format: Format
}

export interface CollectionExtent {
  bbox: Bbox | null
  /** Seconds since 1970. */
  span: [from: number, to: number] | null
}

/** Conformance classes of Part 1 that hold here. Pages in HTML are a courtesy and claim nothing. */
const conformsTo = ['core', 'oas30', 'geojson'].map(
  (name) => `http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/${name}`,
)

export const toLanding = ({ root, address, format }: Asked) => ({
  title: 'Dateline',
  description: 'What news stories report, with the sentence behind every mark.',
  attribution: ATTRIBUTION,
  links: [
    ...ownLinks(address, format, types.json),
    link(`${root}/api`, 'service-desc', types.openapi, 'Definition of this API (OpenAPI 3.0)'),
    link(root.replace(/\/ogc$/, '/developers'), 'service-doc', types.html, 'How to use it'),
    link(`${root}/conformance`, 'conformance', types.json, 'Conformance classes'),
    link(`${root}/collections`, 'data', types.json, 'Collections'),
  ],
})

export const toConformance = ({ address, format }: Asked) => ({
  conformsTo,
  links: ownLinks(address, format, types.json),
})

export const toCollections = (asked: Asked, extents: Record<CollectionId, CollectionExtent>) => ({
  links: ownLinks(asked.address, asked.format, types.json),
  collections: collectionIds.map((id) => toCollection(id, asked, extents[id])),
})

/** The same words in the list of all and at an address of its own. */
export const toCollection = (id: CollectionId, { root, format }: Asked, { bbox, span }: CollectionExtent) => {
  const { title, description } = COLLECTIONS[id]
  const address = `${root}/collections/${id}`
  return {
    id,
    title,
    description,
    attribution: ATTRIBUTION,
    ...(bbox || span
      ? {
          extent: {
            ...(bbox ? { spatial: { bbox: [bbox], crs: CRS84 } } : {}),
            ...(span ? { temporal: { interval: [span.map(toInstant)], trs } } : {}),
          },
        }
      : {}),
    itemType: 'feature',
    crs: [CRS84],
    links: [
      ...ownLinks(address, format, types.json),
      link(`${address}/items`, 'items', types.geojson, `${title} as GeoJSON`),
      link(`${address}/items?f=html`, 'items', types.html, `${title} as a page`),
      link(`${address}/schema`, 'describedBy', types.schema, `Columns of ${title}`),
    ],
  }
}

const trs = 'http://www.opengis.net/def/uom/ISO-8601/0/Gregorian'

const toInstant = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')

/**
 * A feature of a collection as JSON Schema, with what each column means. Types stand alone, with OpenAPI's word `nullable` beside them: from a list of
 * types GDAL would make a column of text.
 */
export const toSchema = (id: CollectionId, { address }: Asked) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: address,
  title: COLLECTIONS[id].title,
  type: 'object',
  properties: {
    type: { type: 'string' },
    id: { type: 'string' },
    geometry: { type: 'object', format: `geometry-${COLLECTIONS[id].geometry}` },
    properties: z.toJSONSchema(COLLECTIONS[id].properties, { target: 'openapi-3.0' }),
  },
})

export const link = (href: string, rel: string, type: string, title: string): Link => ({
  href,
  rel,
  type,
  title,
})
