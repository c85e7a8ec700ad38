import { expect, test } from 'vitest'
import type { PlaceKind } from '@/lib/domain'
import { spanOfView } from '@/components/title/span-of-view'
import { titleSentence } from '@/components/title/title-sentence'
import { english } from '../words'

const place = (name: string, count: number, stories = 1, kind: PlaceKind = 'settlement') => ({
  name,
  kind,
  count,
  stories,
})
const ukraine = place('Ukraine', 40, 20, 'country')
const russia = place('Russia', 38, 19, 'country')
const kursk = place('Kursk Oblast', 14, 9, 'admin1')
const pokrovsk = place('Pokrovsk', 9, 6)
const lyptsi = place('Lyptsi', 1)

const shown = { stories: 24, truncated: false, focus: null, filtered: false }

test.each([
  [
    { places: [ukraine, russia, kursk, pokrovsk, lyptsi] },
    '24 stories name 5 places, most often Kursk Oblast and Pokrovsk',
  ],
  [{ places: [ukraine, kursk, lyptsi] }, '24 stories name 3 places, most often Kursk Oblast'],
  [{ places: [ukraine, russia] }, '24 stories name 2 places, most often Ukraine and Russia'],
  [{ places: [lyptsi, place('Avdiivka', 1)], stories: 1 }, '1 story names 2 places'],
  [{ places: [pokrovsk], stories: 6 }, '6 stories name Pokrovsk'],
  [{ places: [kursk, pokrovsk], focus: pokrovsk }, '6 stories name Pokrovsk, 9 times'],
  [{ places: [kursk, lyptsi], focus: lyptsi }, '1 story names Lyptsi, once'],
  [
    { places: [kursk, pokrovsk], truncated: true, stories: 1300 },
    '1,300 stories name more than 2 places, most often Kursk Oblast and Pokrovsk',
  ],
  [{ places: [], filtered: true, stories: 0 }, 'No place fits these filters'],
  [{ places: [], stories: 2 }, 'The stories name no place known here'],
])('%#: %o', (given, sentence) => {
  expect(titleSentence(english, { ...shown, ...given })).toBe(sentence)
})

const count = { count: 4, stories: 2, types: {} }
const timeline = {
  of: 'mentions' as const,
  days: [
    { day: '2024-08-06', ...count },
    { day: '2024-10-28', ...count },
    { day: '2025-01-17', ...count },
  ],
  undated: { count: 5, stories: 3 },
}
const all = { from: null, to: null, undatedOnly: false }

test.each([
  [all, '6 August 2024 to 17 January 2025, 3 stories undated'],
  [{ ...all, from: '2024-10-01' }, '28 October 2024 to 17 January 2025'],
  [{ ...all, from: '2024-10-01', to: '2024-10-31' }, '28 October 2024'],
  [{ ...all, from: '2024-11-01', to: '2024-11-30' }, ''],
  [{ ...all, undatedOnly: true }, '3 stories undated'],
])('%o', (window, words) => {
  expect(spanOfView(english, timeline, window)).toBe(words)
})
