import { expect, test } from 'vitest'
import { daysBefore } from '@/lib/compare/days-before'
import { extentOfCamera } from '@/lib/briefing/extent-of-camera'

const size = { width: 512, height: 512 }

test.each([
  ['the whole world', { lng: 0, lat: 0, zoom: 0 }, [-180, -85, 180, 85]],
  ['a quarter of its width around zero', { lng: 0, lat: 0, zoom: 2 }, [-45, -40.9799, 45, 40.9799]],
  ['a town', { lng: 30.7, lat: 46.5, zoom: 10 }, [30.52422, 46.37879, 30.87578, 46.62094]],
  ['at the edge it does not turn round', { lng: 179, lat: 0, zoom: 2 }, [134, -40.9799, 180, 40.9799]],
])('a camera sees %s', (_, camera, extent) => {
  const found = extentOfCamera(camera, size)
  for (const [index, degrees] of extent.entries()) expect(found[index]).toBeCloseTo(degrees, 3)
})

test.each([
  [
    { from: '2025-03-12', to: '2025-03-13' },
    { from: '2025-03-10', to: '2025-03-11' },
  ],
  [
    { from: '2025-03-01', to: '2025-03-01' },
    { from: '2025-02-28', to: '2025-02-28' },
  ],
])('as many days before', (days, before) => {
  expect(daysBefore(days)).toEqual(before)
})
