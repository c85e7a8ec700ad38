import { expect, test } from 'vitest'
import { read } from './read'

/** Words that are names of towns somewhere and no place here. */
const traps: [string, string[]][] = [
  ['Defense Secretary Lloyd Austin spoke on Monday. Austin gave no date.', ['Austin']],
  [
    'Marine Le Pen said no; Le Pen wants a vote in March or May.',
    ['Le Pen', 'Pen', 'March', 'May', 'Marine'],
  ],
  ['Leaders of the Shanghai Cooperation Organization will gather soon.', ['Shanghai']],
  ['Kim Song, the ambassador, answered; Kim left early.', ['Kim', 'Kim Song', 'Song']],
  ['The Washington Post first reported the plan.', ['Washington']],
  ['NATO ministers met again, according to Xinhua.', ['NATO', 'Xinhua']],
  ['The ambassador praised the assistance.', ['assad', 'ambassador']],
  ['Reading the letter aloud, she wept.', ['Reading']],
  ['The Alliance for the Unity of Farmers marched on Sunday.', ['Unity', 'Alliance']],
  ['Many in the West doubt it, and the North said nothing.', ['West', 'North']],
  ['He shouted in Turkish before he fled.', ['Turkish']],
  ['Gunfire was heard near Kupiansk all night, Austin said.', ['Austin']],
  ['Chad Smith sang with Jordan Peterson.', ['Chad', 'Jordan', 'Smith']],
]

test.each(traps)('%s', (text, words) => {
  const surfaces = read(text).map(({ surface }) => surface)
  expect(surfaces.filter((surface) => words.includes(surface))).toEqual([])
})

test.each([
  ['Moscow said it would answer.', 'Moscow', 'metonymic'],
  ['Russian guns fired all night at the village.', 'Russian', 'demonym'],
  ['SEOUL: Lawmakers met on Monday to vote.', 'SEOUL', 'dateline'],
  ['Classes at Aleppo University began late.', 'Aleppo', 'embedded'],
  ['Snow fell in Kyiv.', 'Kyiv', 'literal'],
])('%s: %s is %s', (text, surface, use) => {
  expect(read(text).find((mention) => mention.surface === surface)?.use).toBe(use)
})

test('an invented name is kept, without a place, when a type word says it is one', () => {
  const [mention] = read('Two houses burned in the village of Rekcjdovo last night.')
  expect(mention).toMatchObject({
    surface: 'Rekcjdovo',
    placeId: null,
    why: 'not-in-gazetteer',
    kind: 'settlement',
  })
  expect(read('Rekcjdovo smiled and went home.')).toEqual([])
  expect(read('They drove through the Rekcjd province.')[0]).toMatchObject({
    surface: 'Rekcjd',
    kind: 'admin1',
  })
})

test('places without a name are told apart', () => {
  expect(read('Shells hit three villages overnight.')[0]).toMatchObject({
    surface: 'three villages',
    why: 'too-vague',
  })
})

test('one unresolved name never empties the answer', () => {
  const mentions = read('From the village of Qwxyzhka the road goes to Kharkiv.')
  expect(mentions.map(({ placeId }) => placeId)).toEqual([null, 'geonames:706483'])
})

test('every mention says how sure it is, why, and what else it could be', () => {
  const mention = read('Fighting went on near Pokrovsk in Ukraine, close to Kurakhove.')[0]
  expect(mention?.confidence).toBeGreaterThan(0.5)
  expect(mention?.reasons.length).toBeGreaterThan(0)
  expect(mention?.alternatives.length).toBeGreaterThan(0)
  const total =
    (mention?.confidence ?? 0) +
    (mention?.alternatives ?? []).reduce((sum, { confidence }) => sum + confidence, 0)
  expect(total).toBeLessThanOrEqual(1.001)
})
