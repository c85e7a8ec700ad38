import { expect, test } from 'vitest'
import { read } from './read'

const front = 'Assaults went on near Pokrovsk, Kurakhove, Toretsk and Selydove in Ukraine.'

/** Zavitne of the front is in no list of ours; its namesake in Crimea is. */
test('a village whose only known namesake lies far from the whole story is not placed, and the reason says how far', () => {
  const [mention] = read(`${front} Soldiers held out in Zavitne until Friday.`).filter(
    ({ surface }) => surface === 'Zavitne',
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
