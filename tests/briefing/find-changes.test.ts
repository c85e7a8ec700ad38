import { expect, test } from 'vitest'
import { countChanges, findChanges } from '@/lib/briefing/find-changes'
import type { ToldInDays } from '@/lib/briefing/told-event'
import type { KeptEvent } from '@/lib/domain/kept-event'
import { kept } from './kept'

const told = (event: KeptEvent, more: Partial<ToldInDays> = {}): ToldInDays => ({
  event,
  isFirst: true,
  was: null,
  since: event.sentence,
  ...more,
})
const kinds = (events: ToldInDays[], before: KeptEvent[] = []): string[] =>
  findChanges({ told: events, before }).map((change) =>
    change.change === 'new' && change.again ? 'again' : change.change,
  )

const known = { isFirst: false } as const
const claimed = kept({ number: 1, status: 'claimed' })
const confirmed = kept({ number: 1, status: 'confirmed' })
const denied = kept({ number: 1, status: 'denied' })

test.each<[string, ToldInDays[], KeptEvent[], string[]]>([
  ['first told of now', [told(kept({ number: 1 }))], [], ['new']],
  ['another of its kind was told of there', [told(kept({ number: 2 }))], [kept({ number: 1 })], ['again']],
  [
    'another kind there is new of its kind, and the old one gone',
    [told(kept({ number: 2, eventType: 'battles', subEventType: 'armed-clash' }))],
    [kept({ number: 1 })],
    ['new', 'gone'],
  ],
  ['known and now confirmed', [told(confirmed, { ...known, was: 'claimed' })], [claimed], ['confirmed']],
  ['known and now denied', [told(denied, { ...known, was: 'claimed' })], [claimed], ['disputed']],
  ['confirmed before already', [told(confirmed, { ...known, was: 'confirmed' })], [confirmed], []],
  ['told again and worth the same', [told(claimed, { ...known, was: 'claimed' })], [claimed], []],
  ['not told of any more', [], [kept({ number: 1 })], ['gone']],
  [
    'gone at one place, told of at another',
    [told(kept({ number: 2, place: 'Izium', at: [37.2, 49.2] }))],
    [kept({ number: 1 })],
    ['new', 'gone'],
  ],
])('%s', (_, events, before, expected) => {
  expect(kinds(events, before)).toEqual(expected)
})

test('the middle of a side’s reports moved, told with the newest sentence of each span', () => {
  const at = (numbers: number[], lng: number): KeptEvent[] =>
    numbers.map((number) => kept({ number, side: 'RU', place: `Village${number}`, at: [lng, 49.7] }))
  const [before, now] = [at([1, 2, 3], 37), at([4, 5, 6], 37.5)]
  const moved = findChanges({ told: now.map((event) => told(event)), before }).find(
    ({ change }) => change === 'moved',
  )
  expect(moved).toMatchObject({ change: 'moved', side: 'RU', admin1: 'Kharkiv', before: 3, after: 3 })
  expect(moved?.change === 'moved' && Math.round(moved.km)).toBe(36)
  expect(moved?.change === 'moved' && [moved.event.id, moved.was.id]).toEqual([now[0]?.id, before[0]?.id])
})

test('new before confirmed before disputed before gone; of each the deadliest first', () => {
  const killed = (low: number) => ({
    casualties: { killed: { low, high: low, isAbout: false, start: 0, end: 1 } },
  })
  const events = [
    told(kept({ number: 1 })),
    told(kept({ number: 2, ...killed(4) })),
    told(denied, { ...known, was: 'claimed' }),
    told(kept({ number: 3, ...killed(2) })),
  ]
  const changes = findChanges({ told: events, before: [kept({ number: 9, place: 'Izium' })] })
  expect(changes.map(({ change }) => change)).toEqual(['new', 'new', 'new', 'disputed', 'gone'])
  expect(
    changes.flatMap((change) => (change.change === 'new' ? (change.event.casualties.killed?.low ?? 0) : [])),
  ).toEqual([4, 2, 0])
  expect(countChanges(changes)).toEqual({ new: 3, confirmed: 0, disputed: 1, moved: 0, figure: 0, gone: 1 })
})
