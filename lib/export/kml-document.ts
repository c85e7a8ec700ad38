import { escapeXml } from '@/lib/image/escape-xml'
import type { Citation } from './citation'
import { toCitationFields } from './citation-columns'
import type { Column, Field } from './column'

const fieldTypes: Record<Field['type'], string> = {
  text: 'string',
  day: 'string',
  integer: 'int',
  real: 'double',
}

/** What a document of KML 2.2 holds of each row. */
export interface KmlShape<Row> {
  /** Name of the rows, and of the table that programs make of them. */
  schema: string
  fields: readonly Field[]
  styles: string
  toPlacemarks: (row: Row, citation: Citation) => readonly string[]
}

export async function* writeKmlDocument<Row>(
  rows: AsyncIterable<Row>,
  citation: Citation,
  shape: KmlShape<Row>,
): AsyncGenerator<string, void, void> {
  yield toHead(citation, shape)
  for await (const row of rows) yield* shape.toPlacemarks(row, citation)
  yield '</Document>\n</kml>\n'
}

const toHead = <Row>(citation: Citation, { schema, fields, styles }: KmlShape<Row>): string => {
  const { title, ...told } = toCitationFields(citation)
  const data = Object.entries(told).map(
    ([name, value]) => `<Data name="${name}"><value>${escapeXml(value ?? '')}</value></Data>`,
  )
  const columns = fields.map(({ name, type }) => `<SimpleField type="${fieldTypes[type]}" name="${name}"/>`)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2">',
    '<Document>',
    `<name>${escapeXml(title ?? '')}</name>`,
    styles,
    `<ExtendedData>${data.join('')}</ExtendedData>`,
    `<Schema name="${schema}" id="${schema}">${columns.join('')}</Schema>\n`,
  ].join('\n')
}

interface Placemark {
  schema: string
  name: string
  /** Lines, shown as HTML: what a story says is escaped for that first, its text is never markup. */
  description: readonly (string | null)[]
  days?: { from: string; to: string } | null
  style: string
  values: readonly string[]
  geometry: string
}

/** The elements in the order that the schema of KML wants. */
export const toPlacemark = (mark: Placemark): string =>
  [
    '<Placemark>',
    `<name>${escapeXml(mark.name)}</name>`,
    `<description>${escapeXml(mark.description.filter(Boolean).map(String).map(escapeXml).join('<br>'))}</description>`,
    // Both days belong to it.
    mark.days ? `<TimeSpan><begin>${mark.days.from}</begin><end>${mark.days.to}</end></TimeSpan>` : '',
    `<styleUrl>#${mark.style}</styleUrl>`,
    `<ExtendedData><SchemaData schemaUrl="#${mark.schema}">`,
    mark.values.join(''),
    '</SchemaData></ExtendedData>',
    mark.geometry,
    '</Placemark>\n',
  ].join('')

export const toKmlValues = <Row>(columns: readonly Column<Row>[], row: Row, citation: Citation): string[] =>
  columns.flatMap(({ name, of }) => {
    const value = of(row, citation)
    return value === null ? [] : [`<SimpleData name="${name}">${escapeXml(String(value))}</SimpleData>`]
  })
