import { expect, test } from 'vitest'
import { cameraOfPlaces } from '@/components/add/camera-of-places'

const town = (lng: number, lat: number) => ({
  kind: 'settlement' as const,
  point: [lng, lat] as [number, number],
})
const country = (lng: number, lat: number) => ({
  kind: 'country' as const,
  point: [lng, lat] as [number, number],
})

test('nothing to look at', () => {
  expect(cameraOfPlaces([])).toBeNull()
})

test('one town is shown with its surroundings, and its country does not widen the view', () => {
  expect(cameraOfPlaces([town(30, 10)])).toEqual({ lng: 30, lat: 10, zoom: 8 })
  expect(cameraOfPlaces([town(30, 10), country(100, 60)])).toEqual({ lng: 30, lat: 10, zoom: 8 })
  expect(cameraOfPlaces([country(100, 60)])).toEqual({ lng: 100, lat: 60, zoom: 8 })
})

test('two towns ten degrees apart fit into the view, two at the ends of the world need all of it', () => {
  const camera = cameraOfPlaces([town(30, 0), town(40, 0)])
  expect(camera).toMatchObject({ lng: 35, lat: 0 })
  expect(((10 / 360) * 512 * 2 ** (camera?.zoom ?? 0)).toFixed(0)).toBe('560')
  expect(cameraOfPlaces([town(-170, 0), town(170, 0)])?.zoom).toBe(1.5)
})
