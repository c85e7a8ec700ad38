import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Filter, type Grouping, type Report, type Run, groupings } from '@/lib/domain'
import { type Store, listEvents, listExcerpts, parseEventCursor, parseExcerptCursor } from '@/lib/store'
import { writeEventCursor } from '@/lib/store/page-of-events'
import { makeStory } from './make-story'
import { makeReporting, merge } from './open-reported'
import { openTestStore, save } from './open-test-store'

const at = (day: string): Report['dates'] => ({ from: day, to: day, precision: 1, surface: day })
const where = (placeId: string | null) =>
  ({ ...makeReporting('x', '2024-01-01').reading.reports[0]?.where, placeId }) as Report['where']

const openFilled = async (): Promise<Store> => {
  const store = await openTestStore()
  await save(
    store,
    makeReporting('Bomb fell on Odesa.', '2024-11-06', { dates: at('2024-11-05') }),
    makeReporting('Shell hit Kupiansk.', '2024-11-06', {
      dates: at('2024-11-03'),
      where: where('own:kupiansk'),
    }),
    makeReporting('Fire in Kupiansk again.', '2024-11-07', {
      dates: at('2024-11-05'),
      where: where('own:kupiansk'),
      eventType: 'battles',
      subEventType: 'armed-clash',
    }),
    makeReporting('Near the border a drone fell.', '2024-11-08', {
      dates: at('1969-12-31'),
      where: where(null),
    }),
    makeStory('Nothing but Fiji.\nAnd Odesa.', { title: 'Isles' }),
  )
  await merge(store)
  return store
}

interface Read {
  order: string[]
  groups: [string | null, number][]
}

const readAll = async (
  store: Store,
  of: 'events' | 'excerpts',
  group: Grouping,
  limit: number,
  filter: Filter = {},
): Promise<Read> => {
  const order: string[] = []
  const runs: Run[] = []
  let next: string | null = null
  do {
    const request = { filter, placed: true, group, limit }
    const page: {
      items: { excerpt?: string; lead?: { excerpt: string } }[]
      runs?: Run[]
      nextCursor: string | null
    } =
      of === 'events'
        ? await listEvents(store, {
            ...request,
            cursor: next === null ? null : parseEventCursor(next, group),
          })
        : await listExcerpts(store, {
            ...request,
            cursor: next === null ? null : parseExcerptCursor(next, group),
          })
    order.push(...page.items.map((item) => item.lead?.excerpt ?? item.excerpt ?? ''))
    runs.push(...(page.runs ?? []))
    expect(page.runs?.reduce((sum, { items }) => sum + items, 0)).toBe(page.items.length)
    next = page.nextCursor
  } while (next !== null)
  const groups: Read['groups'] = []
  for (const { key, name, count } of runs) {
    const label = group === 'day' ? key : name
    if (groups.at(-1)?.[0] !== label) groups.push([label, count])
  }
  return { order, groups }
}

test('events by place: most first, those without one last', async () => {
  const { groups, order } = await readAll(await openFilled(), 'events', 'place', 50)
  expect(groups).toEqual([
    ['Kupiansk', 2],
    ['Odesa', 1],
    [null, 1],
  ])
  expect(order.slice(0, 2)).toEqual(['Fire in Kupiansk again.', 'Shell hit Kupiansk.'])
})

test('events by day of the event, days before 1970 too', async () => {
  const { groups } = await readAll(await openFilled(), 'events', 'day', 50)
  expect(groups).toEqual([
    ['2024-11-05', 2],
    ['2024-11-03', 1],
    ['1969-12-31', 1],
  ])
})

test('excerpts by story: the newest first, undated last; by place: most first', async () => {
  const store = await openFilled()
  expect((await readAll(store, 'excerpts', 'story', 50)).order.at(-1)).toBe('And Odesa.')
  expect((await readAll(store, 'excerpts', 'place', 50)).groups.map(([, count]) => count)).toEqual([2, 2, 1])
  expect((await readAll(store, 'excerpts', 'day', 50)).groups.at(-1)).toEqual([null, 2])
})

test('a filter counts only what it leaves', async () => {
  const { groups } = await readAll(await openFilled(), 'events', 'place', 50, { types: ['battles'] })
  expect(groups).toEqual([['Kupiansk', 1]])
})

for (const of of ['events', 'excerpts'] as const)
  test.each(groupings)(`${of} by %s: pages of any size give the same list`, async (group) => {
    const store = await openFilled()
    const whole = await readAll(store, of, group, 50)
    for (const limit of [1, 2, 3]) expect(await readAll(store, of, group, limit)).toEqual(whole)
  })

test('a cursor comes back from its text', () => {
  const number = fc.integer({ min: -(2 ** 40), max: 2 ** 40 })
  fc.assert(
    fc.property(number, fc.nat(), number, fc.nat(), (rank, member, ts, key) => {
      const cursor = { rank, member, ts, key }
      expect(parseEventCursor(writeEventCursor(cursor), 'place')).toEqual(cursor)
      expect(parseEventCursor(writeEventCursor({ ts, key }))).toEqual({ ts, key })
      expect(parseEventCursor(writeEventCursor(cursor))).toBeNull() // of a list that is grouped otherwise
    }),
  )
})
