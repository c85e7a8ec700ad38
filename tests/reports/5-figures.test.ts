import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figureSchema } from '@/lib/domain'
import { wordsOfStory } from '@/lib/reports/words-of-story'
import { readFigures } from '@/lib/reports/5-figures'
import { readQuantity } from '@/lib/reports/read-quantity'
import { read } from './read'

const quantities: [string, number | null, number | null, boolean][] = [
  ['12,000 men', 12_000, 12_000, false],
  ['about 30 men', 30, 30, true],
  ['at least twenty-five men', 25, null, false],
  ['as many as 4,500 men', null, 4_500, false],
  ['upwards of 650,000 men', 650_000, null, false],
  ['9,000 to 11,000 men', 9_000, 11_000, false],
  ['between 10 and 12 men', 10, 12, false],
  ['some 7-9 men', 7, 9, true],
  ['1.3-million-strong', 1_300_000, 1_300_000, false],
  ['tens of thousands of men', 20_000, null, true],
  ['half a million men', 500_000, 500_000, false],
  ['two hundred men', 200, 200, false],
]

test.each(quantities)('%s', (text, low, high, isAbout) => {
  const { words } = wordsOfStory(read(text).story)
  const found = words.flatMap((_, at) => readQuantity(words, at, 0, words.length) ?? [])
  expect(found[0]).toMatchObject({ low, high, isAbout })
})

/** Text, then ledger lines in order. */
const lines: [string, string[]][] = [
  ['Seoul said up to 11,000 North Korean soldiers were in Russia.', ['troops|troops|KP|RU']],
  ['North Korea had sent 9,000 to 11,000 troops to Russia, Kyiv said.', ['troops|troops|KP|RU']],
  ['A 9,000-strong deployment of North Korean troops in Kursk worried Seoul.', ['troops|troops|KP|RU']],
  [
    'Russian troops came within 9 km of Pokrovsk in Ukraine’s Donetsk region, analysts said.',
    ['km|distance|-|geonames:704422'],
  ],
  ['Russia’s army has suffered over 500,000 casualties since February 2022.', ['casualties|losses|RU|-']],
  ['London puts the number of Syrian recruits at 9,000.', ['troops|troops|SY|-']],
  ['The North Korean contingent is 11,000 strong.', ['troops|troops|KP|-']],
  ['A Russian force that numbers about 3,000 holds the airport.', ['troops|troops|RU|-']],
  ['Western officials put Russian losses at 600,000.', ['casualties|losses|RU|-']],
  ['The death toll in Sudan has passed 20,000, doctors said.', ['killed|losses|-|SD']],
  ['The number of displaced people in Sudan stands at 11 million.', ['people|displaced|-|SD']],
  ['The death toll of the strike rose to 14.', []],
  ['The dead were found at 10 places.', []],
  ['Some 20,000 people were displaced in Syria.', ['people|displaced|-|SY']],
  ['The Air Force shot down 42 drones.', ['drones|downed|-|-']],
  ['A missile killed three people in Sumy.', []],
  ['The 155th brigade lost a T-72 at 10:30 in 2023.', []],
  ['Trade grew by $60 billion last year.', []],
  ['The home side won 3 to 1 and 400 fans sang.', []],
]

test.each(lines)('%s', (text, ledgers) => {
  expect(readFigures(read(text)).map(({ ledger }) => ledger)).toEqual(ledgers)
})

test('figures for the same thing meet, with who gives which', () => {
  const reading = read(
    'The Pentagon said at least 9,000 North Korean troops were in Russia. Kyiv said that up to 11,000 North Korean soldiers were in the Kursk region.',
  )
  const figures = readFigures(reading).map((figure) => figureSchema.parse(figure))
  expect(new Set(figures.map(({ ledger }) => ledger)).size).toBe(1)
  expect(
    figures.map(({ attribution, quantity }) => [attribution?.name, quantity.low, quantity.high]),
  ).toEqual([
    ['Pentagon', 9_000, null],
    ['Kyiv', null, 11_000],
  ])
})

test('numbers never throw, low is never above high', () => {
  const part = fc.constantFrom(
    '12',
    '1,000',
    '9.5',
    'two',
    '-',
    'to',
    'between',
    'and',
    'million',
    'hundred',
    'a',
    'half',
    'dozens',
    'about',
    'at',
    'least',
    'up',
    '$',
    'troops',
    'km',
    'from',
    'strong',
    '7km',
    '1,2,3',
    '٣',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
      const { words } = wordsOfStory({ ...read('x').story, text: parts.join(' ') })
      words.forEach((_, at) => {
        const quantity = readQuantity(words, at, 0, words.length)
        if (quantity && quantity.low !== null && quantity.high !== null)
          expect(quantity.low).toBeLessThanOrEqual(quantity.high)
      })
    }),
  )
})
