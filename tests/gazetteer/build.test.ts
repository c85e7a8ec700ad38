import { expect, test } from 'vitest'
import { keepAlternate } from '@/lib/gazetteer/build/keep-alternate'
import type { DraftPlace } from '@/lib/gazetteer/build/draft-place'
import { measureArea } from '@/lib/gazetteer/build/measure-area'
import { mergeTwins } from '@/lib/gazetteer/build/merge-twins'
import { moveAway } from '@/lib/gazetteer/build/move-away'
import { romaniseRussian } from '@/lib/gazetteer/build/romanise-russian'
import { romaniseLoosely, romaniseUkrainian } from '@/lib/gazetteer/build/romanise-ukrainian'
import { addVillages } from '@/lib/gazetteer/build/add-villages'
import { russianOf } from '@/lib/gazetteer/build/russian-of'
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

test.each([
  [0, [10, 60.1]],
  [90, [10.2, 60]], // a degree of longitude is half as long at 60° north
  [180, [10, 59.9]],
  [270, [9.8, 60]],
])('11.12 km away at %i degrees', (bearing, [lng, lat]) => {
  const point = moveAway([10, 60], { km: 11.1195, bearing })
  expect(point[0]).toBeCloseTo(lng ?? 0, 4)
  expect(point[1]).toBeCloseTo(lat ?? 0, 4)
})

const settlement = (id: string, name: string, north: number, rest: Partial<DraftPlace> = {}): DraftPlace => ({
  id,
  name,
  kind: 'settlement',
  country: 'UA',
  admin1: null,
  admin2: null,
  lng: 30,
  lat: 50 + north,
  population: 0,
  featureCode: 'PPL',
  source: 'a test',
  names: [{ text: name, type: 'primary' }],
  aliases: [],
  ...rest,
})
const bothNames = [
  { text: 'Lisove', type: 'primary' as const },
  { text: 'Polianka', type: 'alternate' as const },
]

test.each([
  // one degree of latitude is 111 km
  ['namesakes 2 km apart', settlement('a', 'Lisove', 0), settlement('b', 'Lisove', 0.018), 1],
  ['namesakes 4 km apart', settlement('a', 'Lisove', 0), settlement('b', 'Lisove', 0.036), 2],
  [
    'a known second name',
    settlement('a', 'Lisove', 0, { names: bothNames }),
    settlement('b', 'Polianka', 0.002),
    1,
  ],
  ['a neighbour', settlement('a', 'Lisove', 0, { names: bothNames }), settlement('b', 'Polianka', 0.018), 2],
  ['two romanisations', settlement('a', 'Huliaipole', 0), settlement('b', 'Hulyaypole', 0.018), 1],
  ['two names', settlement('a', 'Lisove', 0), settlement('b', 'Polianka', 0.002), 2],
])('of two records, %s, %#', (_, first, second, count) => {
  const kept = mergeTwins([first, second])
  expect(kept).toHaveLength(count)
  if (count === 1) expect(kept[0]?.aliases).toHaveLength(1)
})

test.each([
  ['Єлизаветівка', 'Yelyzavetivka'],
  ['Нововасилівка', 'Novovasylivka'],
  ["Дем'янівка", 'Demianivka'],
  ['Згурівка', 'Zghurivka'],
  ['Сакко і Ванцетті', 'Sakko i Vantsetti'],
  ['Свято-Покровське', 'Sviato-Pokrovske'],
  ['Ямполівка', 'Yampolivka'],
  ['Заїченко', 'Zaichenko'],
])('%s is %s by the national romanisation', (name, latin) => {
  expect(romaniseUkrainian(name)).toBe(latin)
})

test('a village that is there already learns its names; one farther off under the same name is another', () => {
  const known: DraftPlace = {
    id: 'geonames:1',
    name: 'Komar',
    kind: 'settlement',
    country: 'UA',
    admin1: 'UA.05',
    admin2: null,
    lng: 36.75,
    lat: 47.98,
    population: 0,
    featureCode: 'PPL',
    source: 'GeoNames',
    names: [{ text: 'Komar', type: 'primary' }],
    aliases: [],
  }
  const places = [known]
  const villages = [
    [1, 'Комар', 36.748, 47.978],
    [2, 'Комар', 36.95, 47.978],
  ]
  const told = addVillages(places, [{ admin1: 'UA.05', hromada: 'UA1404007', villages }])
  expect(told).toEqual({ added: 1, known: 1 })
  expect(known.aliases).toEqual(['own:ua-1404007001'])
  expect(known.names.map(({ text }) => text)).toContain('Комар')
  expect(places[1]?.id).toBe('own:ua-1404007002')
})

test.each([
  ['Олексіївка', 'Алексеевка'],
  ['Андріївка', 'Андреевка'],
  ['Миколаївка', 'Николаевка'],
  ['Софіївка', 'Софиевка'],
  ['Новоолександрівка', 'Новоалександровка'],
  ['Нова Полтавка', 'Новая Полтавка'],
  ['Новоселівка Друга', 'Новоселовка Вторая'],
  ['Малі Щербаки', 'Малые Щербаки'],
  ['Успенівка', 'Успеновка'],
  ['Торське', 'Торское'],
])('%s is %s in Russian papers', (ukrainian, russian) => {
  expect(russianOf(ukrainian)).toBe(russian)
})

test.each([
  ['Отрадное', ['Otradnoye', 'Otradnoe']],
  ['Новозвановка', ['Novozvanovka', 'Novozvanovka']],
  ['Еленовка', ['Yelenovka', 'Elenovka']],
  ['Верхний', ['Verkhny', 'Verkhny']],
  ['Белый Яр', ['Bely Yar', 'Bely Yar']],
  ['Підліснє', []], // Ukrainian letters
])('Russian %s in Latin letters', (russian, latin) => {
  expect(romaniseRussian(russian)).toEqual(latin)
})

test.each([
  ["Верхньокам'янське", 'Verkhniokamianske'],
  ['Дальнє', 'Dalne'],
  ['Сергіївка', 'Serhiivka'],
])('%s is also written %s', (name, latin) => {
  expect(romaniseLoosely(name)).toBe(latin)
})
