import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { ExportedEvent } from '@/lib/export/exported-event'
import { writeCsv } from '@/lib/export/csv'
import { citation, each, hostile, makeEvent, textOf } from './make-event'

const rowsSchema = z.array(z.record(z.string(), z.string()))
const rowsOf = async (...events: ExportedEvent[]) =>
  rowsSchema.parse(parse(await textOf(writeCsv(each(events), citation)), { columns: true, bom: true }))

test('a row says what happened, where it is said and what the file is', async () => {
  const event = makeEvent()
  const [row] = await rowsOf(event)
  expect(row).toMatchObject({
    event_id: event.id,
    story_id: event.lead.storyId,
    event_type: 'explosions-remote-violence',
    date_start: '2024-11-04',
    location: 'Chuhuiv',
    longitude: '36.68',
    latitude: '49.83',
    initiators: 'Russian forces',
    targets: 'civilians',
    killed_low: '',
    injured_low: '2',
    title: 'Morning in Chuhuiv',
    publisher: 'Harbour News',
    published_at: '2024-11-05',
    sentence: 'Two women were hurt when Chuhuiv was shelled, the town council said.',
    sentence_start: '10',
    sentence_end: '78',
    attribution: 'Town council',
    status: 'claimed',
    independent_accounts: '1',
    exactness: 'place',
    geo_precision: '1',
    not_placed_because: '',
    link: `https://map.example.org/stories/${event.lead.storyId}?at=10-78`,
    view_hash: '3f09a1b2c3d4',
    retrieved_at: '2026-11-29T08:30:00.000Z',
    versions: 'dateline 1.2.3; pipeline 5; gazetteer abc',
  })
})

test('it begins with a byte order mark and ends its lines as RFC 4180 wants', async () => {
  const text = await textOf(writeCsv(each([makeEvent()]), citation))
  expect(text.startsWith('\uFEFFevent_id,')).toBe(true)
  expect(text.endsWith('\r\n')).toBe(true)
  expect(text.split('\r\n')).toHaveLength(3)
})

test.each<[string, ExportedEvent | undefined, Record<string, string>]>([
  ['a formula is text', hostile['formula'], { title: `'=cmd|' /C calc'!A0`, publisher: `'@SUM(1+1)` }],
  ['quotes and line ends stay', hostile['quotes'], { sentence: 'First line.\nSecond "line",\r\nthird.' }],
  ['Cyrillic stays', hostile['cyrillic'], { title: 'Обстріл Чугуєва: «ранок»', publisher: 'Вісник' }],
  ['no place told', hostile['unplaced'], { not_placed_because: 'no-place', longitude: '', exactness: '' }],
  ['a place too vague', hostile['vague'], { not_placed_because: 'too-vague', latitude: '' }],
  ['no day told', hostile['undated'], { date_start: '', time_precision: '', published_at: '' }],
  ['nobody says so', hostile['untold'], { attribution: '', title: '', publisher: '', initiators: '' }],
  [
    'a negative longitude is a number',
    makeEvent({
      report: { where: { ...hostile['around']?.lead.report.where, point: [-58.4, -34.6], geometry: null } },
    }),
    { longitude: '-58.4', latitude: '-34.6' },
  ],
])('%s', async (_, event, cells) => {
  const [row] = event ? await rowsOf(event) : []
  expect(row).toMatchObject(cells)
})

test('without a public address there is no link', async () => {
  const text = await textOf(writeCsv(each([makeEvent()]), { ...citation, url: null }))
  expect(text).not.toContain('http')
})
