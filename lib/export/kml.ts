import { toEventShape } from '@/lib/geojson/to-event-feature'
import { EVENT_TYPES, SUB_EVENT_TYPES } from './acled-names'
import type { Citation } from './citation'
import { type Column, text } from './column'
import { eventColumns } from './event-columns'
import type { ExportedEvent } from './exported-event'
import { type KmlShape, toKmlValues, toPlacemark, writeKmlDocument } from './kml-document'
import { toKmlGeometry } from './kml-geometry'
import { kmlStyles } from './kml-styles'

const part = (kind: 'event' | 'area'): Column<ExportedEvent> => text('part', () => kind)

/** A placemark an event, without a geometry when it is not placed, and a second one for the area that its words mean. */
export const writeKml = (
  events: AsyncIterable<ExportedEvent>,
  citation: Citation,
): AsyncGenerator<string, void, void> => writeKmlDocument(events, citation, SHAPE)

const SHAPE: KmlShape<ExportedEvent> = {
  schema: 'event',
  fields: [part('event'), ...eventColumns],
  styles: kmlStyles,
  toPlacemarks: (event, citation) => {
    const { lead, eventType, status } = event
    const told = {
      schema: 'event',
      name: nameEvent(event),
      description: [
        `“${lead.excerpt}”`,
        [lead.title, lead.publisher, lead.publishedAt].filter(Boolean).join(', '),
        `Status: ${status}`,
      ],
      days: lead.report.dates,
      style: eventType,
    }
    const valuesOf = (kind: 'event' | 'area') => toKmlValues([part(kind), ...eventColumns], event, citation)
    const point = lead.report.where?.point
    const shape = toEventShape(event)
    return [
      toPlacemark({
        ...told,
        values: valuesOf('event'),
        geometry: point ? toKmlGeometry({ type: 'Point', coordinates: point }) : '',
      }),
      ...(shape
        ? [toPlacemark({ ...told, values: valuesOf('area'), geometry: toKmlGeometry(shape.geometry) })]
        : []),
    ]
  },
}

const nameEvent = ({ eventType, subEventType, lead }: ExportedEvent): string =>
  [
    (subEventType === 'other' ? null : subEventType && SUB_EVENT_TYPES[subEventType]) ??
      EVENT_TYPES[eventType] ??
      'Event',
    lead.report.where?.words,
  ]
    .filter(Boolean)
    .join(': ')
