import { expect, test } from 'vitest'
import type { Filter } from '@/lib/domain'
import { figureSchema } from '@/lib/domain'
import { getEvent, getStory, listEvents, listFigures, needsMerge } from '@/lib/store'
import { toEventFeature } from '@/lib/geojson/to-event-feature'
import { countEventDays } from '@/lib/store/count-event-days'
import { countEventFacets } from '@/lib/store/count-event-facets'
import { makeReporting, merge, openReported } from './open-reported'
import { openTestStore, save } from './open-test-store'

test('reports of two stories become one event with two accounts', async () => {
  const store = await openReported()
  const page = await listEvents(store, { filter: {}, placed: true, cursor: null, limit: 10 })
  expect(page.total).toBe(1)
  expect(page.items[0]).toMatchObject({ status: 'confirmed', independent: 2, reports: 2, stories: 2 })
  const id = page.items[0]?.id
  const event = id && (await getEvent(store, id))
  expect(event?.told.map(({ excerpt }) => excerpt)).toEqual([
    'Bomb fell on Odesa.',
    'Odesa was hit at night.',
  ])
})

test('a story is told with what it reports', async () => {
  const store = await openReported()
  const page = await listEvents(store, { filter: {}, placed: true, cursor: null, limit: 1 })
  const id = page.items[0]?.lead.storyId
  const story = id && (await getStory(store, id))
  expect(story?.reports.map(({ where }) => where?.words)).toEqual(['Odesa'])
  expect([story?.expressions, story?.figures]).toEqual([[], []])
})

test.each<[string, Filter, number]>([
  ['type', { types: ['explosions-remote-violence'] }, 1],
  ['another type', { types: ['battles'] }, 0],
  ['status', { statuses: ['confirmed'] }, 1],
  ['actor', { actors: ['Russian forces'] }, 1],
  ['unknown actor', { actors: ['Nobody'] }, 0],
  ['exactness', { exactness: ['region'] }, 0],
  ['side', { sources: ['UA'] }, 1],
  ['name of who takes no side', { sources: ['Red Cross'] }, 1],
  ['the day it happened, not the day it was told', { from: '2024-11-05', to: '2024-11-05' }, 1],
  ['the day after', { from: '2024-11-06' }, 0],
  ['a box around it', { bbox: [30, 46, 31, 47] }, 1],
  ['a box elsewhere', { bbox: [10, 46, 11, 47] }, 0],
  ['words of a story that tells of it', { text: 'night' }, 1],
  ['words of another story', { text: 'marched' }, 0],
  ['publisher', { publishers: ['Odes'] }, 1],
  ['place', { place: 'own:odesa' as Filter['place'] }, 1],
])('filter by %s', async (_, filter, events) => {
  const store = await openReported()
  const page = await listEvents(store, { filter, placed: true, cursor: null, limit: 10 })
  expect(page.total).toBe(events)
  expect(page.outOf).toBe(1)
})

test('what is not placed is told apart, and found by paging', async () => {
  const store = await openReported()
  const first = await listEvents(store, { filter: {}, cursor: null, limit: 1 })
  expect(first.items[0]?.eventType).toBe('protests')
  const notPlaced = await listEvents(store, { filter: {}, placed: false, cursor: null, limit: 10 })
  expect(notPlaced.items.map(({ id }) => id)).toEqual([first.items[0]?.id])
})

test('facets and days', async () => {
  const store = await openReported()
  expect(await countEventFacets(store, {})).toEqual({
    types: [{ value: 'explosions-remote-violence', count: 1 }],
    statuses: [{ value: 'confirmed', count: 1 }],
    exactness: [{ value: 'place', count: 1 }],
    actors: [{ value: 'Russian forces', count: 1 }],
    sources: [
      { value: 'Red Cross', count: 1 },
      { value: 'UA', count: 1 },
    ],
    placed: 1,
    notPlaced: 1,
  })
  expect(await countEventDays(store, {})).toEqual({
    days: [{ day: '2024-11-05', eventType: 'explosions-remote-violence', events: 1 }],
    undated: 0,
  })
})

test('a store asks for a merge when a story came, and not twice', async () => {
  const store = await openReported()
  expect(await needsMerge(store)).toBeNull()
  await save(store, makeReporting('Odesa again.', '2024-11-07'))
  expect(await needsMerge(store)).not.toBeNull()
  await merge(store)
  expect(await needsMerge(store)).toBeNull()
})

test('figures for one thing stand in one line, from old to new', async () => {
  const store = await openTestStore()
  const withFigure = (text: string, date: string, low: number) => {
    const made = makeReporting(text, date)
    const figure = figureSchema.parse({
      id: `${made.story.id}:0-4`,
      storyId: made.story.id,
      start: 0,
      end: 4,
      surface: text.slice(0, 4),
      quantity: { low, high: low, isAbout: false },
      unit: 'troops',
      subject: 'Ruritanian troops in Odesa',
      ledger: 'troops|ruritanian troops|own:odesa',
      attribution: null,
      date,
      placeId: null,
    })
    return { ...made, reading: { ...made.reading, reports: [], figures: [figure] } }
  }
  await save(store, withFigure('9000 men.', '2024-11-07', 9000), withFigure('8000 men.', '2024-11-05', 8000))
  const ledger = await listFigures(store)
  expect(ledger.total).toBe(1)
  expect(ledger.lines[0]?.figures.map(({ figure }) => figure.quantity.low)).toEqual([8000, 9000])
})

test('the feature of an event tells who began it and the division its place lies in', async () => {
  const store = await openReported()
  const page = await listEvents(store, { filter: {}, placed: true, cursor: null, limit: 1 })
  const [event] = page.items
  const feature = event && toEventFeature(event)
  expect(feature?.properties.side).toBe('RU')
  expect(feature?.properties.place).toMatchObject({ name: 'Odesa', country: 'UA', admin1: 'Odesa Oblast' })
  const lead = event && { ...event.lead, report: { ...event.lead.report, actors: [] } }
  expect(event && lead && toEventFeature({ ...event, lead })?.properties.side).toBeNull()
})
