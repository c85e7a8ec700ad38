import { toEventFeature, toEventShape, toUnplacedFeature } from '@/lib/geojson/to-event-feature'
import type { Citation } from './citation'
import type { ExportedEvent } from './exported-event'
import { linkToSentence } from './link-to-sentence'
import { rewindRings } from './rewind-rings'
import { writeCollection } from './write-collection'

/**
 * For each event a point, or no geometry and `why`, and, where the words mean more than a point, a second feature with
 * `layer: "expression"` and the same properties. Not one geometry collection of both: GDAL and QGIS part features by the type of their
 * geometry, and can neither style nor query what is mixed in one.
 */
export const writeGeojson = (
  events: AsyncIterable<ExportedEvent>,
  citation: Citation,
): AsyncGenerator<string, void, void> => writeCollection(events, citation, toFeatures)

const toFeatures = (event: ExportedEvent, citation: Citation) => {
  const placed = toEventFeature(event) ?? toUnplacedFeature(event)
  const shape = toEventShape(event)
  const properties = {
    event: event.id,
    ...placed.properties,
    // Beside `dates`: programs that flatten nothing can filter by them.
    from: event.lead.report.dates?.from ?? null,
    to: event.lead.report.dates?.to ?? null,
    actors: event.lead.report.actors.map(({ name, role, side }) => ({ name, role, side })),
    accounts: event.accounts.length,
    differs: event.differs,
    corrected: event.lead.report.corrected?.map(({ type }) => type) ?? [],
    ...(event.withheld === undefined ? {} : { withheld: event.withheld }),
    link: linkToSentence(citation, event.lead.storyId, event.lead.report),
  }
  const point = { ...placed, properties }
  if (shape === null) return [point]
  return [
    point,
    {
      type: 'Feature' as const,
      id: `${event.id}#area`,
      geometry: rewindRings(shape.geometry),
      properties: { ...properties, layer: shape.properties.layer, relation: shape.properties.relation },
    },
  ]
}
