import { afterEach, expect, test, vi } from 'vitest'
import { askForMarks, isTakenOut, takeOutMarks } from '@/lib/client/early-marks'
import type { EventType, MarkFacts } from '@/lib/domain'

afterEach(() => vi.unstubAllGlobals())

const toEvent = (eventType: EventType, start: number): [number, null, null, MarkFacts] => [
  1,
  null,
  null,
  [
    null,
    start,
    start + 4,
    eventType,
    null,
    'claimed',
    null,
    1,
    null,
    null,
    30,
    46,
    1,
    'place',
    'Odesa',
    null,
    null,
  ],
]

/** A server that gives these events, at this revision. */
const serve = (revision: string, ...types: EventType[]): void => {
  const stories = [[1, '0'.repeat(64), 'Paper', '2024-11-05']]
  const body = { total: types.length, stories, places: [], shapes: [], events: types.map(toEvent) }
  vi.stubGlobal('fetch', async () => Response.json(body, { headers: { etag: revision } }))
}

test('marks are taken out at once, and stay the very same while the server says the same', async () => {
  const battles = { types: ['battles' as const] }
  expect(takeOutMarks('/battles', battles)).toBeNull()
  serve('1', 'battles', 'battles', 'riots')
  await askForMarks('/all', {})
  const early = takeOutMarks('/battles', battles)
  expect(early?.total).toBe(2)
  expect(isTakenOut('/battles')).toBe(true)
  serve('1', 'battles', 'battles')
  expect(await askForMarks('/battles', battles)).toBe(early)
  expect(isTakenOut('/battles')).toBe(false)
  expect(await askForMarks('/battles', battles)).toBe(early) // asked again, the same revision
  serve('2', 'battles')
  const other = await askForMarks('/battles', battles)
  expect(other).not.toBe(early)
  expect(other.total).toBe(1)
})

test('what is not narrower than anything that is there is not taken out', () => {
  expect(takeOutMarks('/other', { types: ['other'] })).toBeNull()
  expect(takeOutMarks('/words', { types: ['battles'], text: 'fire' })).toBeNull()
})
