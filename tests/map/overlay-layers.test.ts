import { expect, test } from 'vitest'
import { overlayTargetLayers } from '@/components/map/layers/overlay-layers'
import { mapLayers } from '@/components/map/map-style'
import { findFeatures, toFeatureRows } from '@/components/overlays/find-features'
import { anchorOf, boxOf } from '@/components/overlays/place-feature'
import { shownOverlays } from '@/lib/link/shown-overlays'
import { toggleOverlay } from '@/components/overlays/toggle-overlay'
import { tellOverlay, tellOverlayCut } from '@/components/words/overlay-words'
import { type Bbox, type LngLat, type Overlay, type OverlayGeometry, overlaySchema } from '@/lib/domain'
import { english } from '../words'

test('own layers lie under every mark, lines under every name, and all that can be clicked is drawn', () => {
  const ids = mapLayers('dark').map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(overlayTargetLayers))
  expect(ids.indexOf('overlay-fills')).toBeLessThan(ids.indexOf('rivers'))
  expect(ids.indexOf('overlay-lines')).toBeLessThan(ids.findIndex((id) => id.startsWith('place-')))
  for (const mark of ['marks', 'clusters', 'event-marks', 'event-rings', 'tabs'])
    expect(ids.indexOf('overlay-points'), mark).toBeLessThan(ids.indexOf(mark))
})

const make = (id: string, isShown: boolean): Overlay =>
  overlaySchema.parse({
    id,
    name: 'Line',
    format: 'csv',
    shape: 'acled',
    colour: 'blue',
    hasColours: false,
    isShown,
    dateFields: ['event_date'],
    from: '2024-10-01',
    to: '2024-11-03',
    series: 0,
    looksSwapped: false,
    counts: {
      features: 412,
      dated: 412,
      unreadDates: 0,
      skipped: [{ why: 'no-coordinates', count: 8 }],
      firstSkipped: [],
    },
    bbox: [37, 48, 38, 49],
    created: '2026-11-28T10:00:00Z',
  })

test('a layer is told in one sentence', () => {
  expect(tellOverlay(english, make('o00000000000a', true))).toBe(
    '412 features, 8 rows without coordinates; dates 1 Oct – 3 Nov 2024 from “event_date”; recognised as an ACLED export.',
  )
})

test('the address names layers only where they differ from the default', () => {
  const [one, two] = [make('o00000000000a', true), make('o00000000000b', false)]
  const all = [one, two]
  expect(shownOverlays(all, null)).toEqual([one])
  expect(toggleOverlay(all, null, two.id)).toEqual([one.id, two.id])
  expect(toggleOverlay(all, [one.id, two.id], two.id)).toBeNull()
  expect(toggleOverlay(all, null, one.id)).toEqual([])
})

test.each<[number, number, string | null]>([
  [20_000, 31_402, 'The first 20,000 of 31,402 are drawn.'],
  [412, 412, null],
  [0, 0, null],
])('%i of %i features: %s', (shown, total, words) => {
  expect(tellOverlayCut(english, shown, total)).toBe(words)
})

const line: LngLat[] = [
  [170, 10],
  [178, 12],
  [186, 20],
]
test.each<[string, OverlayGeometry, Bbox, LngLat]>([
  ['a point', { type: 'Point', coordinates: [37, 48] }, [37, 48, 37, 48], [37, 48]],
  [
    'points',
    {
      type: 'MultiPoint',
      coordinates: [
        [36, 47],
        [38, 49],
      ],
    },
    [36, 47, 38, 49],
    [37, 48],
  ],
  ['a line over the antimeridian', { type: 'LineString', coordinates: line }, [170, 10, -174, 20], [178, 12]],
  [
    'an area',
    {
      type: 'Polygon',
      coordinates: [
        [
          [36, 47],
          [38, 47],
          [38, 49],
          [36, 47],
        ],
      ],
    },
    [36, 47, 38, 49],
    [37, 48],
  ],
  [
    'all around the world',
    {
      type: 'LineString',
      coordinates: [
        [-180, 0],
        [0, 5],
        [180, 0],
      ],
    },
    [-180, 0, 180, 5],
    [0, 5],
  ],
])('where the map goes for %s, and where its words stand', (_, geometry, box, anchor) => {
  expect(boxOf(geometry)).toEqual(box)
  expect(anchorOf(geometry)).toEqual(anchor)
})

const point = { type: 'Point' as const, coordinates: [37, 48] satisfies LngLat }
const rows = toFeatureRows(
  english,
  [
    { name: 'Крынки', kind: 'Crossing', from: '2024-10-03', to: '2024-10-03' },
    { kind: 'Battles', facts: 'Fatalities: 3' },
    {},
  ].map((properties, id) => ({ type: 'Feature' as const, id, geometry: point, properties })),
  'Posts',
)
test('a row tells what the callout tells, but for the layer, which stands over the list', () => {
  expect(rows.map(({ title, detail }) => [title, detail])).toEqual([
    ['Крынки', 'Crossing · 3 October 2024'],
    ['Battles', 'Fatalities: 3'],
    ['Posts', ''],
  ])
})
test.each<[string, number[]]>([
  ['', [0, 1, 2]],
  ['крын', [0]],
  ['crossing october', [0]],
  ['BATTLES', [1]],
  ['attles', []], // a word counts from its beginning
  ['fatal 3', [1]],
  ['"*%', [0, 1, 2]],
])('features found by "%s"', (text, found) => {
  expect(findFeatures(rows, text).map(({ feature }) => feature.id)).toEqual(found)
})
