import { describe, expect, test } from 'vitest'
import { fitBox } from '@/lib/geojson/fit-box'
import { createProjection } from '@/lib/image/project'

const frame = { camera: { lng: 36, lat: 49, zoom: 6 }, width: 800, height: 600 }

describe('projection', () => {
  const project = createProjection(frame)
  test.each<[string, [number, number], { x: number; y: number }]>([
    ['the camera stands in the middle', [36, 49], { x: 400, y: 300 }],
    // 512 px · 2^6 over 360 degrees
    ['a degree east', [37, 49], { x: 400 + 91.02, y: 300 }],
    // asinh(tan 50°) − asinh(tan 49°) = 0.026876, times 512 · 2^6 / 2π
    ['further north is further up', [36, 50], { x: 400, y: 159.84 }],
  ])('%s', (_, at, pixel) => {
    expect(project.point(at).x).toBeCloseTo(pixel.x, 1)
    expect(project.point(at).y).toBeCloseTo(pixel.y, 1)
  })

  test('a place beyond the antimeridian stands in the nearest copy of the world', () => {
    const east = createProjection({ camera: { lng: 179, lat: 0, zoom: 3 }, width: 800, height: 600 })
    expect(east.point([-179, 0]).x).toBeGreaterThan(400)
    expect(east.point([-179, 0]).x).toBeLessThan(430)
  })
})

test('a box is fitted with its margin, and never nearer than zoom 8', () => {
  const size = { width: 800, height: 600 }
  const box = [30, 46, 40, 52] as const
  const camera = fitBox([...box], size)
  const project = createProjection({ camera, ...size })
  const [low, high] = [project.point([box[0], box[1]]), project.point([box[2], box[3]])]
  expect(Math.min(low.x, 800 - high.x, high.y, 600 - low.y)).toBeCloseTo(56, 0)
  expect(fitBox([36, 49, 36.01, 49.01], size).zoom).toBe(8)
})
