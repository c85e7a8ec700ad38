/** A link of a resource (RFC 8288 as OGC API writes it). */
export interface Link {
  href: string
  rel: string
  type: string
  title: string
}

/** A document, with the links that a page of it shows. */
export interface Linked {
  links?: Link[]
  collections?: { links: Link[] }[]
  [more: string]: unknown
}

export const types = {
  json: 'application/json',
  geojson: 'application/geo+json',
  html: 'text/html',
  openapi: 'application/vnd.oai.openapi+json;version=3.0',
  schema: 'application/schema+json',
} as const

/** `self` and `alternate`: this resource in the form given out, and in the other. */
export const ownLinks = (address: string, format: 'json' | 'html', jsonType: string): Link[] => {
  const other = format === 'json' ? 'html' : 'json'
  const typeOf = { json: jsonType, html: types.html }
  return [
    { href: address, rel: 'self', type: typeOf[format], title: 'This document' },
    {
      href: withFormat(address, other),
      rel: 'alternate',
      type: typeOf[other],
      title: `This document as ${other === 'json' ? 'JSON' : 'a page'}`,
    },
  ]
}

const withFormat = (address: string, format: string): string => {
  const url = new URL(address)
  url.searchParams.set('f', format)
  return url.href
}
