import type { LngLat } from '@/lib/domain'
import { kmBetween } from '@/lib/geojson/great-circle'

/** What is being measured: a way over points, or a circle by its centre and a point of its rim. */
export interface Measure {
  mode: 'distance' | 'radius'
  points: LngLat[]
  /** No further point is awaited; the next one begins anew. */
  isDone: boolean
}

export const startMeasure = (mode: Measure['mode'] = 'distance', points: LngLat[] = []): Measure => ({
  mode,
  points,
  isDone: false,
})

export const isSame = ([lng, lat]: LngLat, other: LngLat | undefined): boolean =>
  lng === other?.[0] && lat === other[1]

/** Adds a point; a circle is done with its second. The same point twice in a row is one. */
export const addPoint = (measure: Measure, point: LngLat): Measure => {
  if (measure.isDone) return startMeasure(measure.mode, [point])
  if (isSame(point, measure.points.at(-1))) return measure
  const points = [...measure.points, point]
  return { ...measure, points, isDone: measure.mode === 'radius' && points.length === 2 }
}

export const setPoint = (measure: Measure, index: number, point: LngLat): Measure => ({
  ...measure,
  points: measure.points.map((other, at) => (at === index ? point : other)),
})

export const removePoint = (measure: Measure, index: number): Measure => ({
  ...measure,
  points: measure.points.filter((_, at) => at !== index),
  isDone: false,
})

/** Takes the last point back; one that was done goes on. */
export const takeBack = (measure: Measure): Measure => removePoint(measure, measure.points.length - 1)

/** Ends the way where it has come; with less than two points nothing is measured yet. */
export const endMeasure = (measure: Measure): Measure =>
  measure.points.length < 2 ? measure : { ...measure, isDone: true }

/** The points stay where they are; a circle keeps the first two. */
export const changeMode = (measure: Measure, mode: Measure['mode']): Measure => {
  const points = mode === 'radius' ? measure.points.slice(0, 2) : measure.points
  return { mode, points, isDone: mode === 'radius' && points.length === 2 }
}

/** km of each leg. */
export const legsOf = ({ points }: Pick<Measure, 'points'>): number[] =>
  points.slice(1).map((point, index) => kmBetween(points[index] ?? point, point))

export const totalOf = (measure: Pick<Measure, 'points'>): number =>
  legsOf(measure).reduce((sum, km) => sum + km, 0)
