import { expect, test } from 'vitest'
import type { EventType, PlaceId, ReportStatus } from '@/lib/domain'
import { placeIdSchema } from '@/lib/domain'
import { reportSentence } from '@/components/title/report-sentence'
import { english } from '../words'

const event = (
  words: string,
  eventType: EventType = 'battles',
  status: ReportStatus = 'reported',
  placeId: PlaceId | null = null,
) => ({ words, eventType, status, placeId, subEventType: null })
const ukraine = placeIdSchema.parse('country:UA')
const all = { selected: null, filtered: false }

test.each([
  [[event('Tavria'), event('Tavria')], 'Fighting is reported in Tavria'],
  [[event('Tavria'), event('Rekcjd')], 'Fighting is reported in Tavria and Rekcjd'],
  [[event('Tavria', 'explosions-remote-violence', 'claimed')], 'Strikes are claimed in Tavria'],
  [
    [event('Tavria'), event('Tavria'), event('somewhere within 7 km of Rekcjd', 'protests')],
    'Fighting and protest are reported in Tavria and within 7 km of Rekcjd',
  ],
  [
    [
      event('Ukraine', 'battles', 'reported', ukraine),
      event('Ukraine', 'battles', 'reported', ukraine),
      event('Ukraine', 'battles', 'reported', ukraine),
      event('Tavria'),
      event('Tavria'),
      event('Rekcjd'),
      event('Lyptsi'),
    ],
    'Fighting is reported, most often in Tavria',
  ],
  [[event('Tavria'), event('Rekcjd'), event('Lyptsi')], 'Fighting is reported in 3 places'],
])('%#', (events, sentence) => {
  expect(reportSentence(english, { ...all, events })).toBe(sentence)
})

test('nothing to show is told apart from nothing that fits', () => {
  expect(reportSentence(english, { ...all, events: [] })).toBe('No report can be placed yet')
  expect(reportSentence(english, { ...all, events: [], filtered: true })).toBe('No report fits these filters')
})

test('a selected report is the sentence', () => {
  const selected = { ...event('near Tavria', 'explosions-remote-violence'), subEventType: 'grenade' as const }
  expect(reportSentence(english, { ...all, events: [selected], selected })).toBe('Grenade attack near Tavria')
})
