import { expect, test } from 'vitest'
import { foldName } from '@/lib/text/fold-name'
import { nearSpellings } from '@/lib/geoparse/near-spellings'
import { gazetteer, read } from './read'

const anywhere = new Set<string>()

test.each([
  ['Shahtarsk', 'Shakhtarsk'], // kh as h
  ['Zaporizhja', 'Zaporizhzhia'],
  ['Kramatorks', 'Kramatorsk'], // two letters changed about
  ['Bahmuut', 'Bakhmut'],
  ['Lysichansk', 'Lysychansk'],
])('%s is near %s', (written, name) => {
  const names = nearSpellings(foldName(written), gazetteer, anywhere).map((hit) => hit.name)
  expect(names).toContain(name)
})

test.each([
  ['Sumyy', 'too short'],
  ['Springfeld', 'a town of an English-speaking country'],
  ['Qwertyuiop', 'near nothing'],
])('%s is taken for nothing: %s', (written) => {
  expect(nearSpellings(foldName(written), gazetteer, anywhere)).toEqual([])
})

test('only countries that the text speaks of are asked', () => {
  expect(nearSpellings('shahtarsk', gazetteer, new Set(['SY']))).toEqual([])
  expect(nearSpellings('shahtarsk', gazetteer, new Set(['UA']))).not.toEqual([])
})

test('a guess says so', () => {
  const [mention] = read('Two drones came down in Kramatorks, Ukraine, before dawn.')
  expect(mention?.surface).toBe('Kramatorks')
  expect(mention?.placeId).toBe('geonames:704508' /* Kramatorsk */)
  expect(mention?.confidence).toBeLessThan(0.7)
  expect(mention?.reasons[0]).toBe('no place is spelt “Kramatorks”; taken for another spelling of Kramatorsk')
})

test.each([
  ['He thanked Kramatorks for the ride.', 'no word says that it is a place'],
  ['She works for Gazpromm in Ukraine.', 'a body'],
])('%s (%s)', (text) => {
  expect(read(text).filter(({ surface }) => /Kramatorks|Gazpromm/.test(surface))).toEqual([])
})
