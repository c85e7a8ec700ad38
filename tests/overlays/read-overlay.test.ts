import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readOverlay } from '@/lib/overlays/read-overlay'

const read = (text: string | Uint8Array, name = 'layer') =>
  readOverlay(typeof text === 'string' ? new TextEncoder().encode(text) : text, { name })
const taken = (text: string | Uint8Array, name?: string) => {
  const result = read(text, name)
  if (!result.ok) throw new Error(`${result.why}: ${result.detail}`)
  return result.value
}
const feature = (geometry: object | null, properties: object = {}) => ({
  type: 'Feature',
  geometry,
  properties,
})
const collection = (...features: object[]): string => JSON.stringify({ type: 'FeatureCollection', features })
const point = (lng: unknown, lat: unknown) => ({ type: 'Point', coordinates: [lng, lat] })
const kml = (inside: string): string =>
  `<?xml version="1.0"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inside}</Document></kml>`
const placemark = '<Placemark><name>A</name><Point><coordinates>37,48,0</coordinates></Point></Placemark>'

test.each<[string, string | Uint8Array, string, RegExp]>([
  ['nothing', '', 'empty', /nothing/],
  ['spaces', ' \n ', 'empty', /spaces/],
  ['a ZIP', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'binary', /ZIP/],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]), 'binary', /PNG/],
  ['another encoding', new Uint8Array([0x6c, 0x61, 0x74, 0x2c, 0xe4, 0x0a]), 'unknown-encoding', /UTF-8/],
  ['a sentence', 'Rain fell on Odesa', 'unknown-format', /neither/],
  ['cut JSON', '{"type": "FeatureCollection",\n"features": [\n', 'broken-json', /line \d/],
  ['JSON with a stray comma', '{"type":\n"FeatureCollection",\n"features":[1,}', 'broken-json', /line 3/],
  ['JSON of something else', '{"name": "A"}', 'unknown-format', /FeatureCollection/],
  ['a list without coordinates', '[{"name": "A"}]', 'no-coordinates', /latitude/],
  ['an empty collection', collection(), 'no-features', /no feature/],
  ['features without geometry', collection(feature(null)), 'no-features', /coordinates/],
  ['metres', collection(feature(point(4_120_000, 6_110_000))), 'projected', /metres/],
  [
    'a projection told',
    JSON.stringify({
      type: 'FeatureCollection',
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3857' } },
      features: [],
    }),
    'projected',
    /3857/,
  ],
  ['swapped', collection(feature(point(48, 137))), 'swapped', /Swap/],
  ['KML that was cut off', kml(placemark).slice(0, 120), 'broken-xml', /Line 2/],
  ['KML crossed', '<kml>\n<Document>\n</kml>', 'broken-xml', /Line 3 .*Document/],
  [
    'an entity bomb',
    '<!DOCTYPE k [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>\n<kml>&b;</kml>',
    'xml-entities',
    /Line 1/,
  ],
  ['XML nested without end', '<kml>' + '<a>'.repeat(5000), 'broken-xml', /inside each other/],
  ['other XML', '<gpx></gpx>', 'unknown-format', /not KML/],
  ['KML without places', kml(''), 'no-features', /no feature/],
  ['CSV without coordinates', 'name,day\nA,2024-10-01\n', 'no-coordinates', /name, day/],
  ['CSV with an open quotation mark', 'lat,lon,name\n48,37,"A\n48,37,B\n', 'broken-csv', /line/],
  ['CSV without rows', 'lat,lon\n', 'no-features', /no feature/],
  ['too many rows', `lat,lon\n${'48,37\n'.repeat(50_001)}`, 'too-many', /50,000/],
])('%s is answered with a reason and words', (_, given, why, words) => {
  const result = read(given)
  expect(result).toMatchObject({ ok: false, why })
  if (!result.ok) expect(result.detail).toMatch(words)
})

test.each<[string, string, object]>([
  [
    'ACLED',
    'event_id_cnty;event_date;event_type;sub_event_type;actor1;location;latitude;longitude;geo_precision;fatalities;source;notes\nUKR1;01 October 2024;Battles;Armed clash;A;Hill;48.1;37.2;2;3;Paper;It happened.\n',
    {
      name: 'Hill',
      kind: 'Armed clash',
      words: 'It happened.',
      source: 'Paper',
      from: '2024-10-01',
      facts: 'A; Fatalities: 3; near the place or in a part of the region',
    },
  ],
  [
    'UCDP GED',
    'id,date_start,date_end,type_of_violence,side_a,side_b,latitude,longitude,where_prec,best,low,high\n1,2024-10-01 00:00:00.000,2024-10-03,1,A,B,48,37,2,5,3,9\n',
    {
      kind: 'State-based conflict',
      from: '2024-10-01',
      to: '2024-10-03',
      facts: 'A against B; Deaths: 5 (3 to 9); Precision of place: 2 of 7',
    },
  ],
  [
    'TimeMap',
    '[{"id": "1", "date": "10/25/2024", "latitude": "48", "longitude": "37", "description": "A wall fell"}]',
    { words: 'A wall fell', from: '2024-10-25' },
  ],
])('%s is recognised by its columns', (name, text, properties) => {
  const { draft, features } = taken(text)
  expect(draft.shape).toBe({ ACLED: 'acled', 'UCDP GED': 'ucdp-ged', TimeMap: 'timemap' }[name])
  expect(features[0]?.properties).toMatchObject(properties)
})

test('bad rows are counted and the first three told, the rest is taken', () => {
  const { draft, features } = taken(
    'lat;lon;name;date\n48,5;37,1;A;03/10/2024\nx;37;B;25/10/2024\n;;C;\n;;D;\n99;200;E;\n48;37;F;soon\n48;37;G;\n48;37;H;\n',
  )
  expect(features.map(({ properties }) => properties.name)).toEqual(['A', 'F', 'G', 'H'])
  expect(features[0]?.geometry).toEqual({ type: 'Point', coordinates: [37.1, 48.5] })
  // 25/10/2024 tells how the others are to be read.
  expect(features[0]?.properties.from).toBe('2024-10-03')
  expect(draft.counts).toMatchObject({
    features: 4,
    dated: 1,
    unreadDates: 1,
    skipped: [
      { why: 'no-coordinates', count: 2 },
      { why: 'not-a-number', count: 1 },
      { why: 'out-of-range', count: 1 },
    ],
  })
  expect(draft.counts.firstSkipped.map(({ row }) => row)).toEqual([2, 3, 4])
})

test('front lines day by day are one series, each replaced by the next', () => {
  const line = {
    type: 'LineString',
    coordinates: [
      [37, 48],
      [37.5, 48.5],
    ],
  }
  const days = [1, 3, 2].map((day) =>
    feature(line, { name: `Front line ${day} Oct`, date: `2024-10-0${day}` }),
  )
  const { draft, features } = taken(collection(...days, feature(line, { name: 'Road' })), 'front.geojson')
  expect(draft).toMatchObject({
    name: 'front',
    series: 1,
    dateFields: ['date'],
    from: '2024-10-01',
    to: '2024-10-03',
  })
  expect(features.map(({ replacedOn }) => replacedOn)).toEqual(['2024-10-02', null, '2024-10-03', null])
  expect(features.map(({ series }) => series !== null)).toEqual([true, true, true, false])
})

test('all kinds of geometry are taken, collections come apart, heights go', () => {
  const ring = [
    [0, 0, 9],
    [1, 0, 9],
    [1, 1, 9],
    [0, 0, 9],
  ]
  const { features } = taken(
    collection(
      feature({
        type: 'GeometryCollection',
        geometries: [
          point(1, 2),
          { type: 'MultiPoint', coordinates: [[1, 2]] },
          {
            type: 'MultiLineString',
            coordinates: [
              [
                [1, 2],
                [3, 4],
              ],
            ],
          },
          { type: 'Polygon', coordinates: [ring] },
          { type: 'MultiPolygon', coordinates: [[ring]] },
        ],
      }),
    ),
  )
  expect(features.map(({ geometry }) => geometry.type)).toEqual([
    'Point',
    'MultiPoint',
    'MultiLineString',
    'Polygon',
    'MultiPolygon',
  ])
  expect(JSON.stringify(features)).not.toContain('9')
})

test('a line over the antimeridian goes the short way', () => {
  const { draft, features } = taken(
    collection(
      feature({
        type: 'LineString',
        coordinates: [
          [179, 60],
          [-179, 61],
        ],
      }),
    ),
  )
  expect(features[0]?.geometry.coordinates).toEqual([
    [179, 60],
    [181, 61],
  ])
  expect(draft.bbox).toEqual([179, 60, -179, 61])
})

test('KML keeps its styles and words, and a table may hold WKT', () => {
  const style = '<Style id="s"><LineStyle><color>7f0000ff</color><width>3</width></LineStyle></Style>'
  const line =
    '<Placemark><name>A &amp; B</name><description><![CDATA[<b>Hi</b>]]></description><styleUrl>#s</styleUrl><TimeSpan><begin>2024-10-01</begin></TimeSpan><LineString><coordinates>37,48 37.5,48.5</coordinates></LineString></Placemark>'
  const { draft, features } = taken(kml(style + line))
  expect(draft.hasColours).toBe(true)
  expect(features[0]?.properties).toMatchObject({
    name: 'A & B',
    words: 'Hi',
    stroke: '#ff0000',
    strokeWidth: 3,
    from: '2024-10-01',
  })
  expect(taken('name;wkt\nA;"MULTIPOINT ((10 40), (40 30))"\n').features[0]?.geometry).toEqual({
    type: 'MultiPoint',
    coordinates: [
      [10, 40],
      [40, 30],
    ],
  })
})

test('points that contradict their own columns are doubted', () => {
  expect(taken(collection(feature(point(48, 37), { lat: 48, lon: 37 }))).draft.looksSwapped).toBe(true)
  expect(taken(collection(feature(point(37, 48), { lat: 48, lon: 37 }))).draft.looksSwapped).toBe(false)
})

test('a byte order mark is no part of the first column', () => {
  expect(taken('\uFEFFlat,lon\n48,37\n').features).toHaveLength(1)
})

test('no bytes throw', () => {
  const starts = [
    '',
    '{',
    '[',
    '<kml>',
    'lat,lon\n',
    '{"type":"FeatureCollection","features":[',
    '<kml><Placemark>',
    '[{"lat":1,"lon":',
  ]
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 200 }), (start, rest) => {
      const bytes = new Uint8Array([...new TextEncoder().encode(start), ...rest])
      expect(typeof read(bytes).ok).toBe('boolean')
    }),
    { numRuns: 400 },
  )
})

test('no JSON throws, whatever stands where coordinates should', () => {
  fc.assert(
    fc.property(fc.json(), fc.jsonValue(), fc.jsonValue(), (free, coordinates, properties) => {
      expect(typeof read(free).ok).toBe('boolean')
      const type = 'Polygon'
      expect(
        typeof read(collection({ type: 'Feature', geometry: { type, coordinates }, properties })).ok,
      ).toBe('boolean')
    }),
    { numRuns: 300 },
  )
})
