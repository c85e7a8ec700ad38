import { expect, test } from 'vitest'
import type { LngLat } from '@/lib/domain'
import {
  type Measure,
  addPoint,
  changeMode,
  endMeasure,
  legsOf,
  removePoint,
  setPoint,
  startMeasure,
  takeBack,
  totalOf,
} from '@/components/map/tools/measure'
import { measureFeatures } from '@/components/map/tools/measure-features'
import { english } from '../words'

const [a, b, c]: [LngLat, LngLat, LngLat] = [
  [0, 0],
  [1, 0],
  [1, 1],
]
const way = (...points: LngLat[]): Measure => points.reduce(addPoint, startMeasure())
const circle = (...points: LngLat[]): Measure => points.reduce(addPoint, startMeasure('radius'))
const textsOf = (measure: Measure, pointer: LngLat | null = null): unknown[] =>
  measureFeatures(english, measure, pointer).flatMap(({ properties }) => properties?.['text'] ?? [])

test('a way has a leg between every two points, and their sum', () => {
  expect(legsOf(way(a, b, c)).map(Math.round)).toEqual([111, 111])
  expect(Math.round(totalOf(way(a, b, c)))).toBe(222)
  expect(totalOf(way(a))).toBe(0)
})

test('the same point twice in a row is one, a second click of a double click adds nothing', () => {
  expect(way(a, a, b, b).points).toEqual([a, b])
})

test('what was ended begins anew with the next point', () => {
  const ended = endMeasure(way(a, b))
  expect(ended.isDone).toBe(true)
  expect(addPoint(ended, c)).toEqual({ mode: 'distance', points: [c], isDone: false })
})

test('one point is nothing that could be ended', () => {
  expect(endMeasure(way(a)).isDone).toBe(false)
})

test('the last point is taken back, and the way goes on', () => {
  expect(takeBack(endMeasure(way(a, b, c)))).toEqual({ mode: 'distance', points: [a, b], isDone: false })
  expect(takeBack(startMeasure()).points).toEqual([])
})

test('a circle is done with its second point', () => {
  expect(circle(a, b).isDone).toBe(true)
  expect(addPoint(circle(a, b), c).points).toEqual([c])
  expect(removePoint(circle(a, b), 0)).toEqual({ mode: 'radius', points: [b], isDone: false })
})

test('a point is mended in its place', () => {
  expect(setPoint(way(a, b, c), 1, [2, 2]).points).toEqual([a, [2, 2], c])
})

test('from a way to a circle and back', () => {
  expect(changeMode(way(a, b, c), 'radius')).toEqual({ mode: 'radius', points: [a, b], isDone: true })
  expect(changeMode(circle(a, b), 'distance')).toEqual({ mode: 'distance', points: [a, b], isDone: false })
})

test('legs are labelled, with a total where there are several', () => {
  expect(textsOf(way(a, b))).toEqual(['111 km (69.1 mi)'])
  expect(textsOf(way(a, b, c))).toEqual(['111 km (69.1 mi)', '111 km (69.1 mi)', 'Total 222 km (138 mi)'])
})

test('the leg to the pointer is drawn open, and not once the way has ended', () => {
  const open = measureFeatures(english, way(a), b).filter(({ properties }) => properties?.['open'])
  expect(open).toHaveLength(1)
  expect(textsOf(way(a), b)).toEqual(['111 km (69.1 mi)'])
  expect(measureFeatures(english, endMeasure(way(a, b)), c)).toEqual(
    measureFeatures(english, endMeasure(way(a, b)), null),
  )
  expect(measureFeatures(english, startMeasure(), a)).toEqual([])
})

test('a circle has its radius and its area, and no filling around a pole', () => {
  expect(textsOf(circle(a, b))).toEqual(['Radius 111 km (69.1 mi)\nArea 38,843 km² (14,997 sq mi)'])
  const kinds = (measure: Measure): string[] =>
    measureFeatures(english, measure, null).map(({ geometry }) => geometry.type)
  expect(kinds(circle(a, b))).toContain('Polygon')
  expect(kinds(circle([0, 80], [0, 60]))).not.toContain('Polygon')
})

test('a way over the antimeridian stays in one piece', () => {
  const lines = measureFeatures(english, way([179, 0], [-179, 0], [-178, 0]), null).flatMap(({ geometry }) =>
    geometry.type === 'LineString' ? [geometry.coordinates] : [],
  )
  expect(lines.map((line) => [line[0]?.[0], line.at(-1)?.[0]].map((lng) => Math.round(lng ?? 0)))).toEqual([
    [179, 181],
    [181, 182],
  ])
})
