import { toEventShape } from '@/lib/geojson/to-event-feature'
import { escapeXml } from '@/lib/image/escape-xml'
import { EVENT_TYPES, SUB_EVENT_TYPES } from './acled-names'
import type { Citation } from './citation'
import { type Column, eventColumns, tellVersions } from './columns'
import type { ExportedEvent } from './exported-event'
import { toKmlGeometry } from './kml-geometry'
import { kmlStyles } from './kml-styles'

const schemaId = 'event'

const fieldTypes: Record<Column['type'], string> = {
  text: 'string',
  day: 'string',
  integer: 'int',
  real: 'double',
}

const part: Column = { name: 'part', type: 'text', of: () => null }

/** KML 2.2: a placemark an event, without a geometry when it is not placed, and a second one for the area that its words mean. */
export async function* writeKml(
  events: AsyncIterable<ExportedEvent>,
  citation: Citation,
): AsyncGenerator<string, void, void> {
  yield toHead(citation)
  for await (const event of events) {
    const { where } = event.lead.report
    const point = where?.point ? toKmlGeometry({ type: 'Point', coordinates: where.point }) : ''
    yield toPlacemark(event, citation, 'event', point)
    const shape = toEventShape(event)
    if (shape) yield toPlacemark(event, citation, 'area', toKmlGeometry(shape.geometry))
  }
  yield '</Document>\n</kml>\n'
}

const toHead = (citation: Citation): string => {
  const told: Record<string, string | null> = {
    view: citation.view,
    view_hash: citation.viewHash,
    url: citation.url,
    retrieved_at: citation.retrievedAt,
    revision: citation.revision,
    versions: tellVersions(citation.versions),
    data_credits: citation.attribution,
  }
  const data = Object.entries(told).map(
    ([name, value]) => `<Data name="${name}"><value>${escapeXml(value ?? '')}</value></Data>`,
  )
  const fields = [part, ...eventColumns].map(
    ({ name, type }) => `<SimpleField type="${fieldTypes[type]}" name="${name}"/>`,
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2">',
    '<Document>',
    `<name>${escapeXml(citation.title)}</name>`,
    kmlStyles,
    `<ExtendedData>${data.join('')}</ExtendedData>`,
    `<Schema name="${schemaId}" id="${schemaId}">${fields.join('')}</Schema>\n`,
  ].join('\n')
}

/** The elements in the order that the schema of KML wants. */
const toPlacemark = (
  event: ExportedEvent,
  citation: Citation,
  kind: 'event' | 'area',
  geometry: string,
): string => {
  const { eventType, lead } = event
  const values = eventColumns.flatMap(({ name, of }) => toSimpleData(name, of(event, citation)))
  return [
    '<Placemark>',
    `<name>${escapeXml(nameEvent(event))}</name>`,
    `<description>${escapeXml(describe(event))}</description>`,
    toTimeSpan(lead.report.dates),
    `<styleUrl>#${eventType}</styleUrl>`,
    `<ExtendedData><SchemaData schemaUrl="#${schemaId}">`,
    `<SimpleData name="${part.name}">${kind}</SimpleData>${values.join('')}`,
    '</SchemaData></ExtendedData>',
    geometry,
    '</Placemark>\n',
  ].join('')
}

const toSimpleData = (name: string, value: string | number | null): string[] =>
  value === null ? [] : [`<SimpleData name="${name}">${escapeXml(String(value))}</SimpleData>`]

/** Both days belong to it. */
const toTimeSpan = (dates: ExportedEvent['lead']['report']['dates']): string =>
  dates ? `<TimeSpan><begin>${dates.from}</begin><end>${dates.to}</end></TimeSpan>` : ''

const nameEvent = ({ eventType, subEventType, lead }: ExportedEvent): string =>
  [
    (subEventType === 'other' ? null : subEventType && SUB_EVENT_TYPES[subEventType]) ??
      EVENT_TYPES[eventType] ??
      'Event',
    lead.report.where?.words,
  ]
    .filter(Boolean)
    .join(': ')

/** Viewers show a description as HTML, so what a story says is escaped for that first: its text is never markup. */
const describe = ({ lead, status }: ExportedEvent): string =>
  [
    `“${lead.excerpt}”`,
    [lead.title, lead.publisher, lead.publishedAt].filter(Boolean).join(', '),
    `Status: ${status}`,
  ]
    .filter(Boolean)
    .map(escapeXml)
    .join('<br>')
