import { expect, test } from 'vitest'
import { keepAlternate } from '@/lib/gazetteer/build/keep-alternate'
import { measureArea } from '@/lib/gazetteer/build/measure-area'
import { respellName } from '@/lib/gazetteer/build/respell-name'
import { stripType } from '@/lib/gazetteer/build/unit-names'

test.each([
  ['Krasnoarmeysk', true],
  ['Красноармійськ', true],
  ['IEV', false], // airport
  ['ku er si ke', false], // romanised by machine
  ['Київ', true],
  ['Ош', false],
  ['Kyi', false],
  ['キーウ', false],
  ['Distrito 22', false],
])('alternate %s is kept: %s', (name, kept) => {
  expect(keepAlternate(name)).toBe(kept)
})

test.each([
  ['Kursk Oblast', 'Kursk'],
  ["Leningradskaya Oblast'", 'Leningradskaya'],
  ['State of Berlin', 'Berlin'],
  ['Northern Territory', null],
  ['Central Region', null],
  ['Jewish Autonomous Oblast', null],
  ['Texas', null],
])('%s without its type is %s', (name, bare) => {
  expect(stripType(name)).toBe(bare)
})

test.each([
  ['Huliaipole', 'UA', 'Hulyaypole'],
  ["Novotroyits'ke", 'UA', 'Novotroitske'],
  ['Novohrodivka', 'UA', 'Новогродівка'],
  ['Novohrodivka', 'UA', 'Новогродовка'],
  ['Avdiivka', 'UA', 'Авдіївка'],
  ['Staromaiorske', 'UA', 'Старомайорское'],
  ['Zelënyy Gay', 'RU', 'Zelyony Gay'],
  ['Novosotnitskiy', 'RU', 'Новосотницкий'],
])('%s (%s) is also met as %s', (name, country, spelling) => {
  expect(respellName(name, country, [])).toContain(spelling)
})

test('other countries are left as they are, and known Cyrillic names are not guessed again', () => {
  expect(respellName('Lyon', 'FR', [])).toEqual([])
  expect(respellName('Kursk', 'RU', ['Курск']).join('')).not.toMatch(/\p{Script=Cyrillic}/u)
})

test('a square has its middle inside, an area across the antimeridian keeps together', () => {
  const square = measureArea({
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [2, 0],
        [2, 2],
        [0, 2],
        [0, 0],
      ],
    ],
  })
  expect(square.centre).toEqual([1, 1])
  expect(square.inside).toBe(true)
  expect(square.areaKm2).toBeCloseTo(4 * 111.195 ** 2, -2)
  const east = [
    [178, -17],
    [180, -17],
    [180, -16],
    [178, -16],
    [178, -17],
  ]
  const west = [
    [-180, -17],
    [-179, -17],
    [-179, -16],
    [-180, -16],
    [-180, -17],
  ]
  const split = measureArea({ type: 'MultiPolygon', coordinates: [[east], [west]] })
  expect(split.bbox).toEqual([178, -17, -179, -16])
  expect(split.centre[0]).toBeCloseTo(179, 1)
})
