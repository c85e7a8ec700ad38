import { describe, expect, test } from 'vitest'
import { chooseFormat } from '@/lib/ogc/choose-format'
import { parseBbox } from '@/lib/ogc/parse-bbox'
import { parseDatetime } from '@/lib/ogc/parse-datetime'
import { parseItemsQuery } from '@/lib/ogc/parse-items-query'
import { parseLimit } from '@/lib/ogc/parse-limit'

describe('bbox', () => {
  test.each([
    ['30,46,40,50', [30, 46, 40, 50]],
    ['-180,-90,180,90', [-180, -90, 180, 90]],
    ['170,-20,-170,10', [170, -20, -170, 10]], // across the antimeridian
    ['30,46,-100,40,50,9000', [30, 46, 40, 50]], // with heights, which nothing here has
    ['30.5,46.25,40.,.5e2', [30.5, 46.25, 40, 50]],
    ['+30,46,30,46', [30, 46, 30, 46]], // a point
    ['-0,0,0,0', [-0, 0, 0, 0]],
  ])('%s is a box', (text, box) => {
    expect(parseBbox(text)).toEqual({ ok: true, value: box })
  })

  test.each([
    ['', 'four or six'],
    ['30,46,40', 'four or six'],
    ['30,46,40,50,60', 'four or six'],
    ['30,46,40,50,60,70,80', 'four or six'],
    ['30;46;40;50', 'four or six'],
    ['a,b,c,d', '"a" is no number'],
    ['30,,40,50', '"" is no number'],
    ['30, 46,40,50', '" 46" is no number'],
    ['0x1e,46,40,50', 'no number'],
    ['NaN,46,40,50', 'no number'],
    ['-Infinity,46,40,50', 'no number'],
    ['1e999,46,40,50', 'between -180 and 180'],
    ['30,46,1e1000,50', 'no number'],
    ['30,46,400,50', 'between -180 and 180'],
    ['30,46,40,90.01', 'between -90 and 90'],
    ['30,50,40,46', 'north of its north'],
    ['30,46,10,40,50,0', 'height'],
    [`30,46,40,${'5'.repeat(5000)}`, 'between -90 and 90'],
  ])('%s is refused: %s', (text, why) => {
    expect(parseBbox(text)).toEqual({ ok: false, wrong: expect.stringContaining(why) })
  })
})

describe('datetime', () => {
  test.each([
    ['2024-11-05', { from: '2024-11-05', to: '2024-11-05' }],
    ['2024-11-05T07:00:00Z', { from: '2024-11-05', to: '2024-11-05' }],
    ['2024-11-05t07:00:00z', { from: '2024-11-05', to: '2024-11-05' }],
    ['2024-11-05T23:30:00-05:00', { from: '2024-11-06', to: '2024-11-06' }],
    ['2024-11-05T00:30:00 02:00', { from: '2024-11-04', to: '2024-11-04' }], // "+" that was not encoded
    ['2024-11-05T07:00:00.123456Z', { from: '2024-11-05', to: '2024-11-05' }],
    ['2016-12-31T23:59:60Z', { from: '2016-12-31', to: '2016-12-31' }], // a leap second
    ['2024-11-05T', { from: '2024-11-05', to: '2024-11-05' }], // as GDAL writes a day
    ['2024-11-05T07Z', { from: '2024-11-05', to: '2024-11-05' }],
    ['2024-11-01/2024-11-30', { from: '2024-11-01', to: '2024-11-30' }],
    ['2024-11-01T00:00:00Z/2024-11-30', { from: '2024-11-01', to: '2024-11-30' }],
    ['../2024-11-30', { to: '2024-11-30' }],
    ['/2024-11-30', { to: '2024-11-30' }],
    ['2024-11-01/..', { from: '2024-11-01' }],
    ['2024-11-01/', { from: '2024-11-01' }],
  ])('%s', (text, days) => {
    expect(parseDatetime(text)).toEqual({ ok: true, value: days })
  })

  test.each([
    '',
    '/',
    '../..',
    '..',
    'yesterday',
    '2024',
    '2024-11',
    '2024-13-01',
    '2024-02-30',
    '2023-02-29',
    '20241105',
    '2024-11-05 ',
    '2024-11-05T25:00:00Z',
    '2024-11-05T07:61:00Z',
    '2024-11-05T07:00:00',
    '2024-11-05T07:00:00+99:99',
    '2024-11-30/2024-11-01',
    '2024-11-01/2024-11-02/2024-11-03',
    '+12024-11-05',
    '２０２４-11-05',
    `2024-11-05T07:00:00.${'0'.repeat(5000)}Z`,
  ])('"%s" is refused with a reason', (text) => {
    expect(parseDatetime(text)).toEqual({ ok: false, wrong: expect.stringMatching(/\w{4}/) })
  })
})

describe('limit', () => {
  test.each([
    ['1', 1],
    ['007', 7],
    ['10000', 10_000],
    ['10001', 10_000],
    ['999999999999999', 10_000],
  ])('%s: %i', (text, limit) => {
    expect(parseLimit(text)).toEqual({ ok: true, value: limit })
  })
  test.each(['', '0', '-1', '1.5', '1e3', ' 1', 'all', '9'.repeat(16)])('"%s" is refused', (text) => {
    expect(parseLimit(text).ok).toBe(false)
  })
})

describe('a whole query', () => {
  test.each([
    ['events', 'foo=1', '"foo" is no parameter here'],
    ['events', 'kinds=settlement', '"kinds" is no parameter here'],
    ['events', 'from=2024-11-01', '"from" is no parameter here'],
    ['places', 'types=battles', '"types" is no parameter here'],
    ['events', 'limit=1&limit=2', 'limit stands twice'],
    ['events', 'types=wars', "can't make sense of types"],
    ['events', 'place-id=nowhere', "can't make sense of place-id"],
    ['events', 'undated=yes', 'undated can only be'],
    ['events', 'event_type=wars', 'event_type is one of'],
    ['events', 'types=battles&event_type=riots', 'none of those listed'],
    ['events', 'bbox-crs=http://www.opengis.net/def/crs/EPSG/0/3857', 'bbox-crs can only be'],
  ] as const)('%s?%s is refused: %s', (collection, query, why) => {
    expect(parseItemsQuery(collection, new URLSearchParams(query))).toEqual({
      ok: false,
      wrong: expect.stringContaining(why),
    })
  })

  test('all of it becomes a filter', () => {
    const query = new URLSearchParams(
      'bbox=30,46,40,50&bbox-crs=http://www.opengis.net/def/crs/OGC/1.3/CRS84&datetime=2024-11-01/..&q=bridge&types=battles,riots&status=claimed&f=json',
    )
    expect(parseItemsQuery('events', query)).toEqual({
      ok: true,
      value: {
        filter: {
          bbox: [30, 46, 40, 50],
          from: '2024-11-01',
          text: 'bridge',
          types: ['battles', 'riots'],
          statuses: ['claimed'],
        },
        limit: 100,
        cursor: null,
      },
    })
  })
})

test.each([
  [null, null, 'json'],
  [null, '*/*', 'json'],
  [null, 'application/geo+json, application/json', 'json'],
  [null, 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'html'],
  [null, 'application/json, text/html;q=0.5', 'json'],
  ['json', 'text/html', 'json'],
  ['html', 'application/json', 'html'],
])('f=%s with Accept %s is %s', (f, accept, format) => {
  expect(chooseFormat(f, accept)).toEqual({ ok: true, value: format })
})

test('a form that there is not is refused', () => {
  expect(chooseFormat('gml', null)).toEqual({ ok: false, wrong: 'is one of json, html' })
})
