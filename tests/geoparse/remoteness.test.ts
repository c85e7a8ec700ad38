import { expect, test } from 'vitest'
import { read } from './read'

const front = 'Assaults went on near Pokrovsk, Kurakhove, Toretsk and Selydove in Ukraine.'

/** Pidhaitsi is in the west, near Ternopil. */
test('a village whose only known namesake lies far from the whole story is not placed, and the reason says how far', () => {
  const [mention] = read(`${front} Soldiers held out in Pidhaitsi until Friday.`).filter(
    ({ surface }) => surface === 'Pidhaitsi',
  )
  expect(mention?.placeId).toBeNull()
  expect(mention?.why).toBe('not-in-gazetteer')
  expect(mention?.reasons[0]).toMatch(/lies \d{3} km from every other place of the story$/)
  expect(mention?.alternatives.length).toBeGreaterThan(0)
})

test('a village among its neighbours is placed', () => {
  const [mention] = read(`${front} The village of Tsukuryne was lost.`).filter(
    ({ surface }) => surface === 'Tsukuryne',
  )
  expect(mention?.placeId).not.toBeNull()
})

test('capitals and towns abroad are no neighbourhood: a village is placed', () => {
  const text = 'A tank was hit near Vylkove, the army said in Kyiv; Moscow and Minsk denied it to Warsaw.'
  expect(read(text).find(({ surface }) => surface === 'Vylkove')?.placeId).toBe('geonames:688750')
})
