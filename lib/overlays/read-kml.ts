import { kml } from '@tmcw/togeojson'
import { DOMParser } from 'linkedom'
import { z } from 'zod'
import { checkXml } from './check-xml'
import { limits } from './limits'
import { refuse } from './overlay-problem'
import type { RawFeature, RawResult } from './raw-layer'

const htmlSchema = z.object({ value: z.string() })
const spanSchema = z.object({ begin: z.string().nullish(), end: z.string().nullish() })

/** KML, with the lines, fills and opacities of its styles. A KMZ is a ZIP file and is refused as one. */
export const readKml = (text: string): RawResult => {
  const fault = checkXml(text)
  if (fault) return fault
  if (!/<(?:\w+:)?kml[\s>]/.test(text))
    return refuse('unknown-format', 'It is XML, but not KML: there is no “kml” element in it.')
  let converted: { geometry: unknown; properties: unknown }[]
  try {
    converted = kml(toDocument(text)).features
  } catch {
    return refuse('broken-xml', 'It is whole XML, but no KML that can be read. Export it again.')
  }
  const features = converted.slice(0, limits.features + 1).map((feature, index): RawFeature => ({
    row: index + 1,
    geometry: feature.geometry,
    properties: flatten(feature.properties),
  }))
  return { ok: true, value: { format: 'kml', features } }
}

/** linkedom has what the converter asks of a document, but not the types of a browser. */
const toDocument = (text: string): Parameters<typeof kml>[0] => {
  const document: unknown = new DOMParser().parseFromString(text, 'text/xml')
  return document as Parameters<typeof kml>[0]
}

const flatten = (given: unknown): Record<string, unknown> => {
  const properties = z.record(z.string(), z.unknown()).safeParse(given).data ?? {}
  const description = htmlSchema.safeParse(properties['description']).data?.value
  const span = spanSchema.safeParse(properties['timespan']).data
  return {
    ...properties,
    ...(description === undefined ? {} : { description }),
    ...(span ? { begin: span.begin ?? '', end: span.end ?? '' } : {}),
  }
}
