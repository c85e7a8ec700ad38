import { expect, test } from 'vitest'
import { toEventId, storyIdSchema } from '@/lib/domain'
import { holdIds } from '@/lib/store/hold-ids'

const story = storyIdSchema.parse('a'.repeat(64))
const ids = (count: number, from = 0) =>
  Array.from({ length: count }, (_, number) => toEventId(story, from + number, from + number + 7))

test('ids come back in order and in lots, and the next page takes the place of the last', () => {
  const held = holdIds()
  held.put(ids(5), 2)
  expect([...held.take()]).toEqual([ids(2), ids(2, 2), ids(1, 4)])
  held.put(ids(3, 1_000_000), 2)
  expect([...held.take()]).toEqual([ids(2, 1_000_000), ids(1, 1_000_002)])
  held.put([], 2)
  expect([...held.take()]).toEqual([])
})
