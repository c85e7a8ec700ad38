import { expect, test } from 'vitest'
import { tellMove } from '@/components/compare/move-words'
import { findMoves } from '@/lib/compare/find-moves'
import { eventFeature } from '../map/event-feature'
import { english } from '../words'

type At = [number, number]
const donetsk = { admin1: 'Donetsk Oblast', country: 'UA' }
const told = (points: At[], more: Partial<Parameters<typeof eventFeature>[0]> = {}) =>
  points.map((at, number) => eventFeature({ number, at, side: 'RU', place: donetsk, ...more }))

const pokrovsk: At[] = [
  [37.18, 48.28],
  [37.2, 48.28],
  [37.22, 48.28],
]
const further = (east: number, north: number): At[] => pokrovsk.map(([lng, lat]) => [lng + east, lat + north])

test.each<[string, ReturnType<typeof told>, ReturnType<typeof told>, string[]]>([
  [
    'a fifth of a degree west',
    told(pokrovsk),
    told(further(-0.2, 0)),
    ['Russia in Donetsk Oblast: the middle of its reports lies 15 km further west (3 in A, 3 in B)'],
  ],
  [
    'south-east',
    told(pokrovsk),
    told(further(0.3, -0.2)),
    ['Russia in Donetsk Oblast: the middle of its reports lies 31 km further south-east (3 in A, 3 in B)'],
  ],
  ['less than 10 km', told(pokrovsk), told(further(0.1, 0)), []],
  ['two reports are no middle', told(pokrovsk.slice(1)), told(further(1, 0)), []],
  ['nobody knows who', told(pokrovsk, { side: null }), told(further(1, 0), { side: null }), []],
  ['another side', told(pokrovsk), told(further(1, 0), { side: 'UA' }), []],
  [
    'another division',
    told(pokrovsk),
    told(further(1, 0), { place: { ...donetsk, admin1: 'Luhansk Oblast' } }),
    [],
  ],
  [
    'the same name in another country',
    told(pokrovsk),
    told(further(1, 0), { place: { ...donetsk, country: 'RU' } }),
    [],
  ],
  [
    'somewhere in a region is nowhere in it',
    told(pokrovsk, { exactness: 'region' }),
    told(further(1, 0), { exactness: 'region' }),
    [],
  ],
  [
    'across the antimeridian',
    told([
      [179.9, 60],
      [179.9, 60],
      [179.9, 60],
    ]),
    told([
      [-179.9, 60],
      [-179.9, 60],
      [-179.9, 60],
    ]),
    ['Russia in Donetsk Oblast: the middle of its reports lies 11 km further east (3 in A, 3 in B)'],
  ],
])('%s', (_, before, after, words) => {
  expect(findMoves(before, after).map((move) => tellMove(english, move))).toEqual(words)
})
