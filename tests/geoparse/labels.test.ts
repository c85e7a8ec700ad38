import { expect, test } from 'vitest'
import { placeIds, read } from './read'

test.each([
  ['Kyinka: two houses burnt out.', ['cities:UA:kyinka:51.453,31.194']],
  ['Izium: a warehouse stood in flames.', ['geonames:707292']],
  ['Oskil: a clinic was hit.', ['geonames:710514' /* the village, not the river */]],
])('%s', (text, ids) => {
  expect(placeIds(text)).toEqual(ids)
})

test.each([
  ['Merkel: Europe must wait for the vote.', 'Merkel'],
  ['John Paris: we were not told.', 'Paris'],
])('%s is a speaker', (text, name) => {
  expect(read(text).filter(({ surface }) => surface === name)).toEqual([])
})

test.each([
  ['Shells hit the Hryhorenkivskyi district of Donetsk.', 'Donetsk'],
  ['Kirov district, Donetsk: a depot caught fire.', 'Donetsk'],
  ['A rocket fell on the San Mateo neighborhood, Acapulco, at noon.', 'Acapulco de Juárez'],
])('%s places nothing outside of the city', (text, city) => {
  const mentions = read(text)
  const placed = mentions.filter(({ placeId }) => placeId !== null)
  expect(placed.map(({ surface }) => surface)).toEqual([city.split(' ')[0]])
  const part = mentions.find(({ placeId }) => placeId === null)
  expect(part?.why).toBe('not-in-gazetteer')
  expect(part?.reasons).not.toEqual([])
})

test.each([
  ['Shells hit the Kyivskyi district of Donetsk.', 'own:district-donetsk-kyivskyi'],
  ['Drones flew over Odesa; the Prymorskyi district suffered most.', 'own:district-odesa-prymorskyi'],
  ['People left Kherson after the Dniprovskyi district was shelled.', 'own:district-kherson-dniprovskyi'],
])('%s names a part of that city', (text, id) => {
  expect(placeIds(text)).toContain(id)
})

test('a district of a region is no part of a city', () => {
  expect(placeIds('Police in Pokrovsk district of Donetsk region said so.')[0]).toBe('geonames:704422')
})

test.each([
  ['Strikes went on in northern Gaza for a third night.', ['admin1:PS.GZ' /* the Strip */]],
  ['Rebels held two streets in eastern Aleppo.', ['geonames:170063' /* the city */]],
])('%s: north and south are of the land, east and west of the town', (text, ids) => {
  expect(placeIds(text)).toEqual(ids)
})
