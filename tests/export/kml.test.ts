import { kml } from '@tmcw/togeojson'
import { DOMParser } from 'linkedom'
import { expect, test } from 'vitest'
import type { ExportedEvent } from '@/lib/export/exported-event'
import { writeKml } from '@/lib/export/kml'
import { citation, each, hostile, makeEvent, textOf } from './make-event'

const write = async (...events: (ExportedEvent | undefined)[]) =>
  await textOf(writeKml(each(events.filter((event) => event !== undefined)), citation))
const read = async (...events: (ExportedEvent | undefined)[]) =>
  kml(new DOMParser().parseFromString(await write(...events), 'text/xml')).features

test('a placemark with its day, its sentence and a style', async () => {
  const [feature] = await read(makeEvent())
  expect(feature).toMatchObject({
    geometry: { type: 'Point', coordinates: [36.68, 49.83] },
    properties: {
      name: 'Shelling/artillery/missile attack: Chuhuiv',
      styleUrl: '#explosions-remote-violence',
      timespan: { begin: '2024-11-04', end: '2024-11-04' },
      part: 'event',
      sentence: 'Two women were hurt when Chuhuiv was shelled, the town council said.',
      status: 'claimed',
    },
  })
})

test('the document is cited', async () => {
  const head = (await write()).split('<Schema')[0]
  expect(head).toContain('<Data name="view_hash"><value>3f09a1b2c3d4</value></Data>')
  expect(head).toContain('from=2024-11-01&amp;to=2024-11-30')
  expect(head).not.toContain('href')
})

test('the elements of a placemark stand in the order that the schema of KML wants', async () => {
  const text = await write(hostile['around'])
  for (const placemark of text.split('<Placemark>').slice(1)) {
    const order = ['<name>', '<description>', '<TimeSpan>', '<styleUrl>', '<ExtendedData>', '<coordinates>']
    const places = order.map((element) => placemark.indexOf(element))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBe(0)
  }
  expect(text.indexOf('</ExtendedData>')).toBeLessThan(text.indexOf('<Schema'))
})

test('the text of a story is never markup, neither of XML nor of a balloon', async () => {
  const text = await write(hostile['markup'])
  expect(text).not.toMatch(/<script|<b>/)
  expect(text).not.toContain(']]>')
  expect(text).toContain('&amp;lt;b&amp;gt;bold')
  const [feature] = await read(hostile['markup'])
  expect(feature?.properties?.['title']).toBe(']]><script>alert(1)</script>&amp;')
})

test('characters that XML forbids are left out, the others stay', async () => {
  const text = await write(...Object.values(hostile))
  // oxlint-disable-next-line no-control-regex -- these are the ones that must not be there
  expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u)
  expect(text).toContain('bell null half last')
  expect(text).toContain('Обстріл Чугуєва: «ранок»')
})

test('what is not placed has no geometry, what is not dated no span', async () => {
  const [unplaced, undated] = await read(hostile['unplaced'], hostile['undated'])
  expect(unplaced?.geometry).toBeNull()
  expect(unplaced?.properties?.['not_placed_because']).toBe('no-place')
  expect(undated?.properties).not.toHaveProperty('timespan')
})

test('an area is a placemark of its own', async () => {
  const features = await read(hostile['around'], hostile['antimeridian'])
  expect(features.map(({ properties, geometry }) => [properties?.['part'], geometry?.type])).toEqual([
    ['event', 'Point'],
    ['area', 'Polygon'],
    ['event', 'Point'],
    ['area', 'GeometryCollection'],
  ])
})
