import { expect, test } from 'vitest'
import { type Move, moveCamera } from '@/components/dashboard/move-camera'

const size = { width: 768, height: 512 }

test.each<[Move, { lng: number; lat: number; zoom: number }]>([
  ['in', { lng: 30, lat: 0, zoom: 2 }],
  ['out', { lng: 30, lat: 0, zoom: 1 }],
  ['east', { lng: 120, lat: 0, zoom: 1 }], // 256 of 1,024 px
  ['west', { lng: -60, lat: 0, zoom: 1 }],
])('%s', (move, camera) => {
  expect(moveCamera({ lng: 30, lat: 0, zoom: 1 }, move, size)).toEqual(camera)
})

test('over the antimeridian it goes on from the other side, and at the poles and the last zoom it ends', () => {
  expect(moveCamera({ lng: 170, lat: 0, zoom: 1 }, 'east', size).lng).toBe(-100)
  expect(moveCamera({ lng: 0, lat: 80, zoom: 1 }, 'north', size).lat).toBe(85)
  expect(moveCamera({ lng: 0, lat: 0, zoom: 13 }, 'in', size).zoom).toBe(13)
})
