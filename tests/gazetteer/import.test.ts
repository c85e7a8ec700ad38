import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { loadGazetteer } from '@/lib/gazetteer'
import { readCsv } from '../../scripts/gazetteer/read-csv'
import { readGeojson } from '../../scripts/gazetteer/read-geojson'
import { makeFolder, put } from './dump-lines'
import { run } from './run-command'

const header = 'name,lat,lon,kind,country,alternates,source,radiusKm'

test('a table with everything', () => {
  const { places, bad, rows } = readCsv(
    `${header}\nCamp Rekcjd,48.5,37.5,facility,ua,Base 7 | Рекцд,field notes,0.4\n`,
  )
  expect({ bad, rows }).toEqual({ bad: [], rows: 1 })
  expect(places).toEqual([
    {
      name: 'Camp Rekcjd',
      lat: 48.5,
      lng: 37.5,
      kind: 'facility',
      country: 'UA',
      alternates: ['Base 7', 'Рекцд'],
      source: 'field notes',
      radiusKm: 0.4,
    },
  ])
})

test.each([
  ['latitude and longitude', 'Name,Latitude,Longitude\nRekcjd,48.5,37.5'],
  ['lng', 'lng,lat,name\n37.5,48.5,Rekcjd'],
  ['semicolons', 'name;lat;lon\nRekcjd;48.5;37.5'],
  ['tabs and CRLF', 'name\tlat\tlon\r\nRekcjd\t48.5\t37.5\r\n'],
  ['quotation marks and empty lines', 'name,lat,lon\n\n"Rekcjd","48.5","37.5"\n,,\n'],
  ['a mark at the start', '\ufeffname,lat,lon\nRekcjd,48.5,37.5'],
  ['columns that nobody asked for', 'name,colour,lat,lon\nRekcjd,red,48.5,37.5'],
])('%s', (_, text) => {
  expect(readCsv(text)).toMatchObject({
    places: [{ name: 'Rekcjd', lat: 48.5, lng: 37.5, kind: 'settlement' }],
    bad: [],
  })
})

test.each([
  ['Rekcjd,91,37.5', /lat the latitude must lie between -90 and 90 degrees \(91\)/],
  ['Rekcjd,48.5,999', /lng the longitude must lie/],
  ['Rekcjd,NaN,37.5', /lat the latitude is no number/],
  ['Rekcjd,Infinity,37.5', /lat the latitude/],
  ['Rekcjd,"48,5",37.5', /lat the latitude is no number \("48,5"\)/],
  ['Rekcjd,,37.5', /lat the latitude is no number/],
  [',48.5,37.5', /name is empty/],
  ['12 34,48.5,37.5', /name has no letter/],
  ['=HYPERLINK(A1),48.5,37.5', /name looks like a formula/],
  ['@Rekcjd,48.5,37.5', /name looks like a formula/],
  [`${'Rekcjd '.repeat(40)},48.5,37.5`, /name has more than 120 characters/],
  ['Rek\u202ecjd,48.5,37.5', /name has characters that cannot be seen/],
  ['Rekcjd,48.5,37.5,castle', /kind must be settlement, facility/],
  ['Rekcjd,48.5,37.5,country', /kind must be settlement, facility/],
  ['Rekcjd,48.5,37.5,,Ukraine', /country must be two capital letters/],
  [`Rekcjd,48.5,37.5,,UA,${'Rek|'.repeat(60)}`, /alternates has more than 50 names/],
  ['Rekcjd,48.5,37.5,,UA,+Rek', /alternates looks like a formula.*"\+Rek"/],
  ['Rekcjd,48.5,37.5,,UA,,,-3', /radiusKm must be above 0/],
  ['Rekcjd,48.5,37.5,,UA,,,1e9', /radiusKm must be at most 2000/],
  ['Rekcjd,48.5,37.5,,UA,,,1,2', /has 9 cells where the first line names 8 columns/],
])('the row %j is told with its line', (row, reason) => {
  const { places, bad } = readCsv(`${header}\nGood,1,1\n${row}\n`)
  expect(places.map(({ name }) => name)).toEqual(['Good'])
  expect(bad).toHaveLength(1)
  expect(bad[0]?.where).toBe('line 3')
  expect(bad[0]?.reasons.join('; ')).toMatch(reason)
})

test.each([
  ['', /There is nothing in it/],
  ['town,x,y\nRekcjd,1,2', /lacks name, lat, lng/],
  ['name,lat,lon,lat\nRekcjd,1,2,3', /two columns for lat/],
  ['name,lat,lon\n"Rekcjd,1,2', /cannot be read as CSV/],
  [`name,lat,lon\n"${'x'.repeat(200_000)}",1,2`, /cannot be read as CSV/],
  [`name,lat,lon${',x'.repeat(200)}\n`, /more than 100 columns/],
])('no table: %#', (text, reason) => {
  expect(() => readCsv(text)).toThrow(reason)
})

test('any text is a table, or is refused by a reason', () => {
  assert(
    property(string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const { places, bad, rows } = readCsv(`name,lat,lon\nGood,1,1\n"${text.replaceAll('"', '""')}",1,1`)
      expect(places.length + bad.length).toBe(rows)
    }),
    { numRuns: 500 },
  )
})

const feature = (geometry: unknown, properties: unknown = { name: 'Rekcjd' }) => ({
  type: 'Feature',
  geometry,
  properties,
})
const collection = (...features: unknown[]): string => JSON.stringify({ type: 'FeatureCollection', features })
const ring = [
  [37, 48],
  [38, 48],
  [38, 49],
  [37, 49],
  [37, 48],
]
/** Its middle lies outside of it. */
const horseshoe = [
  [0, 0],
  [3, 0],
  [3, 3],
  [2, 3],
  [2, 0.5],
  [1, 0.5],
  [1, 3],
  [0, 3],
  [0, 0],
]

test('points and polygons', () => {
  const { places, bad } = readGeojson(
    collection(
      feature(
        { type: 'Point', coordinates: [37.5, 48.5, 120] },
        { name: 'Rekcjd', kind: 'facility', alternates: 'Base 7|Base 8', radiusKm: 2 },
      ),
      feature({ type: 'Polygon', coordinates: [ring] }, { name: 'Rekcjd range', alternates: ['The range'] }),
      feature(
        { type: 'Polygon', coordinates: [horseshoe] },
        { name: 'Rekcjd bend', kind: 'water', country: null },
      ),
    ),
  )
  expect(bad).toEqual([])
  expect(places).toMatchObject([
    { lng: 37.5, lat: 48.5, kind: 'facility', alternates: ['Base 7', 'Base 8'], radiusKm: 2 },
    { lng: 37.5, lat: 48.5, kind: 'region', bbox: [37, 48, 38, 49], alternates: ['The range'] },
    { kind: 'water', bbox: [0, 0, 3, 3] },
  ])
  expect(places[1]?.radiusKm).toBeCloseTo(51, 0) // a degree by a degree at 48.5° north
  const bend = places[2]
  expect(bend && (bend.lng < 1 || bend.lng > 2 || bend.lat < 0.5), 'on its surface').toBe(true)
})

test.each([
  [feature({ type: 'LineString', coordinates: ring }), /geometry type must be a Point or a Polygon/],
  [feature(null), /geometry/],
  [
    feature({ type: 'Point', coordinates: [48.5, 137.5] }),
    /coordinates has a coordinate out of range \(GeoJSON is longitude, latitude\)/,
  ],
  [feature({ type: 'Point', coordinates: ['37', 48] }), /coordinates/],
  [
    feature({
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [1, 1],
        ],
      ],
    }),
    /fewer than four positions/,
  ],
  [feature({ type: 'Point', coordinates: [1, 1] }, null), /name/],
  [feature({ type: 'Point', coordinates: [1, 1] }, { name: 7 }), /name/],
  [{ type: 'Point', coordinates: [1, 1] }, /it type/],
])('feature %# is told with the reason', (given, reason) => {
  const { places, bad } = readGeojson(collection(feature({ type: 'Point', coordinates: [1, 1] }), given))
  expect(places).toHaveLength(1)
  expect(bad).toMatchObject([{ where: 'feature 2' }])
  expect(bad[0]?.reasons.join('; ')).toMatch(reason)
})

test.each(['{', '[]', '{"type":"Feature"}', '{"type":"FeatureCollection"}'])(
  '%s is no collection',
  (text) => {
    expect(() => readGeojson(text)).toThrow(/It is no/)
  },
)

test('the command: a dry run, an import, and the same again replaces it', () => {
  const [data, folder] = [makeFolder(), makeFolder()]
  const file = put(
    folder,
    'My Places.csv',
    `${header}\nCamp Rekcjd,48.5,37.5,facility,,Base Seven\nRekcjd Hamlet,48.6,37.6\nBad,100,0\n`,
  )
  expect(run(data, 'import', '--dry-run', file)).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(
      /line 4: lat the latitude must lie.*\n.*2 of 3 rows would be taken as "my-places"; nothing was changed/,
    ),
  })
  expect(loadGazetteer({ dataFolder: data }).has('Camp Rekcjd')).toBe(false)

  expect(run(data, 'import', file).status).toBe(1)
  const first = loadGazetteer({ dataFolder: data })
  expect(first.lookup('Base Seven')).toMatchObject([
    {
      id: 'op:my-places:camp-rekcjd',
      name: 'Camp Rekcjd',
      kind: 'facility',
      country: 'UA',
      admin1Code: 'UA.05',
    },
  ])
  expect(first.place(first.lookup('Rekcjd Hamlet')[0]!.id)).toMatchObject({
    admin1: 'Donetsk Oblast',
    source: 'the operator\'s list "my-places"',
  })

  put(folder, 'My Places.csv', Buffer.from('\ufeffname,lat,lon\nCamp Rekcjd,48.55,37.55\n', 'utf16le'))
  expect(run(data, 'import', file)).toMatchObject({ status: 0, stdout: '' })
  const second = loadGazetteer({ dataFolder: data })
  expect(second.lookup('Camp Rekcjd')).toMatchObject([
    { id: 'op:my-places:camp-rekcjd', lngLat: [37.55, 48.55], kind: 'settlement' },
  ])
  expect(second.has('Rekcjd Hamlet')).toBe(false)
  expect(second.meta.hash).not.toBe(first.meta.hash)

  const other = put(
    folder,
    'zones.geojson',
    collection(feature({ type: 'Polygon', coordinates: [ring] }, { name: 'Zone Rekcjd' })),
  )
  expect(run(data, 'import', '--name', 'zones 2', other).status).toBe(0)
  const third = loadGazetteer({ dataFolder: data })
  expect(third.has('Camp Rekcjd')).toBe(true)
  expect(third.place(third.lookup('Zone Rekcjd')[0]!.id)).toMatchObject({
    bbox: [37, 48, 38, 49],
    radiusKm: 51,
  })
  expect(run(data, 'remove', 'zones-2').status).toBe(0)
  expect(loadGazetteer({ dataFolder: data }).has('Zone Rekcjd')).toBe(false)
})

test.each([
  ['nothing there', 'none.csv', null, /There is no file/],
  [
    'no row that can be taken',
    'a.csv',
    'name,lat,lon\nRekcjd,x,y',
    /no row can be taken; nothing was changed/,
  ],
  [
    'a picture',
    'a.csv',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    /It is not text/,
  ],
  ['another encoding', 'a.csv', Buffer.from('name,lat,lon\nRekcjd\xe9,1,1', 'latin1'), /not valid UTF-8/],
])('the command: %s', (_, name, contents, message) => {
  const [data, folder] = [makeFolder(), makeFolder()]
  const file = contents === null ? join(folder, name) : put(folder, name, contents)
  expect(run(data, 'import', file)).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(message),
  })
})

test('check: what a name can mean, and what to do when it means nothing', () => {
  const [data, folder] = [makeFolder(), makeFolder()]
  run(data, 'import', put(folder, 'own.csv', `${header}\nPokrovsk,50.5,30.5,facility\n`))
  const table = run(data, 'check', 'Pokrovsk')
  expect(table.status).toBe(0)
  expect(table.stdout).toMatch(
    /Pokrovsk +settlement +Donetsk Oblast, UA +60,127 +48\.28\d+, 37\.17\d+ +geonames:704422 +primary +built-in/,
  )
  expect(table.stdout).toMatch(/Engels .* geonames:563464 +historic +built-in/)
  expect(table.stdout).toMatch(/op:own:pokrovsk +primary +own list/)
  expect(table.stdout).toMatch(/In "Fighting was reported near Pokrovsk on Monday\." it is taken for/)
  expect(JSON.parse(run(data, 'check', '--json', 'Pokrovsk').stdout)).toMatchObject({
    name: 'Pokrovsk',
    candidates: expect.arrayContaining([
      expect.objectContaining({
        id: 'geonames:704422',
        bears: 'primary',
        from: 'built-in',
        population: 60127,
      }),
    ]),
    answer: { placeId: expect.any(String) },
  })
  const none = run(data, 'check', 'Pokrowskoje', 'Rekcjd')
  expect(none).toMatchObject({ status: 1, stdout: expect.stringContaining('npm run gazetteer -- add UA') })
  expect(run(data, 'check', 'Zaporizhya').stdout).toMatch(/Spelt nearly so: Zaporizhzhia \(UA\)|settlement/)
})

test('what is kept is what the manifest says', () => {
  const [data, folder] = [makeFolder(), makeFolder()]
  run(data, 'import', put(folder, 'own.csv', 'name,lat,lon\nRekcjd,1,1\n'))
  const manifest: unknown = JSON.parse(readFileSync(join(data, 'gazetteer', 'manifest.json'), 'utf8'))
  expect(manifest).toMatchObject({
    builtIn: loadGazetteer().meta.hash,
    sources: [{ type: 'layer', layer: 'own', rows: 1, taken: 1 }],
  })
})
