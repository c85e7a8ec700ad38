import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { eventTypes, subEventTypes } from '@/lib/domain'
import { writeAcled } from '@/lib/export/acled'
import { EVENT_TYPES, SUB_EVENT_TYPES, disorderType } from '@/lib/export/acled-names'
import type { ExportedEvent } from '@/lib/export/exported-event'
import messages from '@/data/messages/en.json'
import { citation, each, hostile, makeEvent, textOf } from './make-event'

const rowsSchema = z.array(z.record(z.string(), z.string()))
const rowOf = async (event: ExportedEvent | undefined) =>
  rowsSchema.parse(
    parse(await textOf(writeAcled(each(event ? [event] : []), citation)), { columns: true, bom: true }),
  )[0]

test('the columns of the codebook stand first, in its order, and none stands twice', async () => {
  const [head = ''] = (await textOf(writeAcled(each([]), citation))).slice(1).split('\r\n')
  const names = head.split(',')
  expect(names.slice(0, 31).join(' ')).toBe(
    'event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 inter1 actor2 assoc_actor_2 inter2 interaction civilian_targeting iso region country admin1 admin2 admin3 location latitude longitude geo_precision source source_scale notes fatalities tags timestamp',
  )
  expect(new Set(names).size).toBe(names.length)
  expect(names.slice(31)).toEqual(expect.arrayContaining(['event_id', 'sentence', 'status', 'view_hash']))
})

test('what a story tells is there, and nothing else', async () => {
  expect(await rowOf(makeEvent())).toMatchObject({
    event_date: '2024-11-04',
    year: '2024',
    time_precision: '1',
    disorder_type: 'Political violence',
    event_type: 'Explosions/Remote violence',
    sub_event_type: 'Shelling/artillery/missile attack',
    actor1: 'Russian forces',
    assoc_actor_1: '',
    inter1: '',
    actor2: 'civilians',
    interaction: '',
    civilian_targeting: 'Civilian targeting',
    iso: '804',
    region: '',
    country: 'Ukraine',
    admin1: 'Kharkiv Oblast',
    location: 'Chuhuiv',
    source: 'Harbour News',
    notes: 'Two women were hurt when Chuhuiv was shelled, the town council said.',
    fatalities: '',
    timestamp: '',
  })
})

const count = { isAbout: false, start: 0, end: 3 }

test.each([
  ['exactly three', { low: 3, high: 3 }, '3'],
  ['at least five', { low: 5, high: null }, '5'],
  ['up to twelve: no lower bound is told', { low: null, high: 12 }, ''],
  ['none', { low: 0, high: 0 }, '0'],
])('fatalities, %s', async (_, bounds, told) => {
  const event = makeEvent({ report: { casualties: { killed: { ...bounds, ...count } } } })
  expect((await rowOf(event))?.['fatalities']).toBe(told)
})

test('what is unknown of place and day is empty', async () => {
  const empty = { latitude: '', longitude: '', geo_precision: '', location: '', country: '', iso: '' }
  expect(await rowOf(hostile['unplaced'])).toMatchObject(empty)
  expect(await rowOf(hostile['undated'])).toMatchObject({ event_date: '', year: '', time_precision: '' })
  expect(await rowOf(hostile['around'])).toMatchObject({ location: 'somewhere within 7 km of Chuhuiv' })
})

test('the spellings are those of the codebook, as the interface has them too', () => {
  for (const type of eventTypes)
    if (type !== 'other') expect(EVENT_TYPES[type]).toBe(messages.eventTypes[type].name)
  for (const sub of Object.values(subEventTypes).flat())
    expect(SUB_EVENT_TYPES[sub]).toBe(messages.subEventTypes[sub].name)
})

test.each([
  ['battles', null, 'Political violence'],
  ['riots', 'mob-violence', 'Political violence'],
  ['riots', 'violent-demonstration', 'Demonstrations'],
  ['riots', null, null],
  ['protests', 'peaceful-protest', 'Demonstrations'],
  ['protests', 'excessive-force-against-protesters', 'Political violence; Demonstrations'],
  ['strategic-developments', 'arrests', 'Strategic developments'],
  ['other', null, null],
] as const)('disorder type of %s, %s', (type, sub, disorder) => {
  expect(disorderType(type, sub)).toBe(disorder)
})
