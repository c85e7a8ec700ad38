import { expect, test } from 'vitest'
import { hiddenLayers } from '@/components/map/layers/hidden-layers'
import { mapLayers } from '@/components/map/map-style'

const ids = mapLayers('dark').map(({ id }) => id)
const all = Object.values(hiddenLayers).flat()

test('every layer that can be put away is on the map, and in one group only', () => {
  expect(ids).toEqual(expect.arrayContaining([...all]))
  expect(new Set(all).size).toBe(all.length)
})

test('marks, tabs, the ground and what is selected are never put away', () => {
  const kept = ids.filter((id) =>
    /^(focus|event-(marks|rings)|marks|tabs|clusters|land|borders|place-)/.test(id),
  )
  expect(kept.length).toBeGreaterThan(10)
  expect(kept.filter((id) => all.includes(id))).toEqual([])
})

test('every extent and area that is drawn belongs to a group', () => {
  const drawn = ids.filter((id) => /^(shape-|disc|area)/.test(id) && !id.includes('focus'))
  expect(drawn.filter((id) => !all.includes(id))).toEqual([])
})
