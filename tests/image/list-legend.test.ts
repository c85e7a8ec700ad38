import { describe, expect, test } from 'vitest'
import type { LngLat } from '@/lib/domain'
import { boundLegend, listLegend, nameRow } from '@/lib/image/list-legend'
import type { Picture, PictureMark, PictureShape } from '@/lib/image/picture'
import { makePicture, names } from './make-sheet'

const event = (
  type: 'battles' | 'riots',
  status: 'claimed' | 'denied',
  at: LngLat = [36, 49],
): PictureMark => ({
  at,
  look: { kind: 'event', type, status },
  name: null,
  leader: null,
})

const ring: PictureMark = {
  ...event('battles', 'claimed'),
  look: {
    kind: 'ring',
    mix: [
      { type: 'battles', share: 4 },
      { type: 'protests', share: 8 },
    ],
    count: '9',
    radius: 16,
  },
}

const square = (kind: PictureShape['kind'], size: number, from: LngLat = [36, 49]): PictureShape => ({
  kind,
  type: null,
  strength: 1,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [from[0], from[1]],
        [from[0] + size, from[1]],
        [from[0] + size, from[1] + size],
        [from[0], from[1]],
      ],
    ],
  },
})

const region = { name: 'A region', count: 2, at: [36, 49] as LngLat, divisions: [], countries: [] }

const legendOf = (drawn: Partial<Picture>): string[] =>
  listLegend(makePicture(drawn), []).map((row) => nameRow(row, names))

describe('the legend holds what is drawn, and nothing else', () => {
  test.each<[string, Partial<Picture>, string[]]>([
    ['nothing', {}, []],
    ['one mark', { marks: [event('battles', 'claimed')] }, ['Battles', 'Claimed']],
    ['a denial', { marks: [event('riots', 'denied')] }, ['Riots', 'Disputed']],
    ['a mark out of sight', { marks: [event('riots', 'denied', [100, 10])] }, []],
    ['a ring tells no status', { marks: [ring] }, ['Protests', 'Battles', 'Several events']],
    [
      'the commonest first',
      { marks: [event('riots', 'claimed'), event('battles', 'claimed'), event('battles', 'claimed')] },
      ['Battles', 'Riots', 'Claimed'],
    ],
    ['a place', { marks: [{ ...ring, look: { kind: 'place', radius: 9 } }] }, ['Named place']],
    ['extents', { shapes: [square('soft', 1), square('hatch', 1)] }, ['Somewhere within', 'Only a region']],
    [
      'a band and a movement',
      { shapes: [square('movement', 1), square('band', 1)] },
      ['Along a border', 'Movement'],
    ],
    ['a disc of two pixels', { shapes: [square('soft', 0.02)] }, []],
    ['a disc elsewhere', { shapes: [square('soft', 1, [100, 10])] }, []],
    [
      'a region with what happened in it',
      { areas: [{ ...region, looks: [{ type: 'protests', status: 'reported' }] }] },
      ['Protests', 'Reported', 'Only a region'],
    ],
  ])('%s', (_, drawn, rows) => {
    expect(legendOf(drawn)).toEqual(rows)
  })
})

test.each([
  [11, 11, 0],
  [6, 5, 6],
  [2, 1, 10],
])('with room for %i rows %i are kept', (room, kept, left) => {
  const types = ['battles', 'protests', 'riots', 'other'] as const
  const statuses = ['confirmed', 'reported', 'claimed', 'disputed'] as const
  const all = [
    ...types.map((type) => ({ kind: 'type' as const, type })),
    { kind: 'several' as const, mix: [] },
    ...statuses.map((status) => ({ kind: 'status' as const, status })),
    { kind: 'shape' as const, shape: 'within' as const },
    { kind: 'shape' as const, shape: 'region' as const },
  ]
  const bounded = boundLegend(all, room)
  expect(bounded.rows).toHaveLength(kept)
  expect(bounded.left).toBe(left)
  expect(bounded.rows[0]).toEqual(all[0])
})
