const types: Record<string, string> = {
  POINT: 'Point',
  MULTIPOINT: 'MultiPoint',
  LINESTRING: 'LineString',
  MULTILINESTRING: 'MultiLineString',
  POLYGON: 'Polygon',
  MULTIPOLYGON: 'MultiPolygon',
}
const number = '[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?'
const position = new RegExp(`(${number})\\s+(${number})(?:\\s+${number}){0,2}`, 'g')

/** `POLYGON ((30 10, 40 40, …))`, also with `SRID=4326;` before it: a geometry to be checked. Undefined when it is no WKT. */
export const parseWkt = (value: unknown): unknown => {
  if (typeof value !== 'string') return undefined
  const [, name = '', body = ''] =
    /^(?:SRID=\d+;)?([A-Z]+)(?: (?:Z|M|ZM))? ?(\([-+\d.eE,()\s]*\))$/i.exec(value.trim()) ?? []
  const type = types[name.toUpperCase()]
  if (!type) return undefined
  try {
    const text = body
      .replace(position, (_, x: string, y: string) => `[${Number(x)},${Number(y)}]`)
      .replaceAll('(', '[')
      .replaceAll(')', ']')
    const nested: unknown = JSON.parse(text)
    if (!Array.isArray(nested)) return undefined
    if (type === 'Point') return { type, coordinates: nested[0] }
    // Both ((10 40), (40 30)) and (10 40, 40 30) are written.
    const isWrapped = type === 'MultiPoint' && Array.isArray(nested[0]) && Array.isArray(nested[0][0])
    return { type, coordinates: isWrapped ? nested.flat() : nested }
  } catch {
    return undefined
  }
}
