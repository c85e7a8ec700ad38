import { expect, test } from 'vitest'
import type { PlaceRelation } from '@/lib/domain'
import { findIn } from './read'

const pokrovsk = 'geonames:704422'
const kharkiv = 'geonames:706483'
const kurakhove = 'geonames:695357'
const toretsk = 'geonames:709354'
const bakhmut = 'geonames:713174'
const maiduguri = 'geonames:2331447'
const khartoum = 'geonames:379252'
const goma = 'geonames:216281'

type Row = [
  text: string,
  relation: PlaceRelation,
  km: number | null,
  bearing: number | null,
  anchors: string[],
  words: string,
]

/** Own sentences with one place expression each: relation, km, degrees, anchors, and what a screen reader says. */
// prettier-ignore
const rows: Row[] = [
  ['Scouts came within 7km of the strategic city of Pokrovsk.', 'within', 7, null, [pokrovsk], 'somewhere within 7 km of Pokrovsk'],
  ['The trucks stopped less than five kilometres from Toretsk.', 'within', 5, null, [toretsk], 'somewhere within 5 km of Toretsk'],
  ['A patrol got to within about 3 miles of Goma.', 'within', 4.828, null, [goma], 'somewhere within 4.8 km of Goma'],
  ['The depot stands less than a dozen kilometeres from Goma.', 'within', 12, null, [goma], 'somewhere within 12 km of Goma'],
  ['The guns are under 2km from the centre of Bakhmut.', 'within', 2, null, [bakhmut], 'somewhere within 2 km of Bakhmut'],
  ['A rocket fell 30 km from Pokrovsk.', 'at-distance', 30, null, [pokrovsk], '30 km from Pokrovsk, give or take 4.5 km'],
  ['A rocket fell 50 kilometers (30 miles) away from Kharkiv.', 'at-distance', 50, null, [kharkiv], '50 km from Kharkiv, give or take 7.5 km'],
  ['More than 100 km from Kharkiv, a bridge gave way.', 'at-distance', 100, null, [kharkiv], 'more than 100 km from Kharkiv'],
  ['A drone hit a depot about 40 km south of Kharkiv city.', 'direction', 40, 180, [kharkiv], '40 km south of Kharkiv, give or take 6 km'],
  ['They dug in 12 kilometres to the south-west of Toretsk.', 'direction', 12, 225, [toretsk], '12 km southwest of Toretsk, give or take 600 m'],
  ['Gunmen burned a farm some 30 miles (48 km) north-northwest of Maiduguri, in Nigeria.', 'direction', 48.28, 337.5, [maiduguri], '48 km north-northwest of Maiduguri, give or take 7.2 km'],
  ['A few kilometres east of Khartoum, shots were heard.', 'direction', 3, 90, [khartoum], '3 km east of Khartoum, give or take 1.8 km'],
  ['A hamlet 30 km north of Lubero was burned down.', 'direction', 30, 0, ['cities:CD:lubero:-0.158,29.239'], '30 km north of Lubero, give or take 4.5 km'],
  ['A convoy was ambushed on the road to Goma.', 'near', null, null, [goma], 'in the wider area of Goma'],
  ['A post 25km NE of Khartoum was abandoned.', 'direction', 25, 45, [khartoum], '25 km northeast of Khartoum, give or take 2.5 km'],
  ['The brigade dug trenches north of Bakhmut.', 'side', null, 0, [bakhmut], 'north of Bakhmut, distance unknown'],
  ['A bomb went off in the west of Khartoum.', 'edge', null, 270, [khartoum], 'in the western part of Khartoum'],
  ['The brigade moved guns to the west of Bakhmut.', 'side', null, 270, [bakhmut], 'west of Bakhmut, distance unknown'],
  ['Shells hit the eastern outskirts of Kurakhove.', 'edge', null, 90, [kurakhove], 'on the eastern edge of Kurakhove'],
  ['Shells hit Kurakhove’s southern edge.', 'edge', null, 180, [kurakhove], 'on the southern edge of Kurakhove'],
  ['Air strikes hit the suburbs of Khartoum.', 'edge', null, null, [khartoum], 'on the outskirts of Khartoum'],
  ['Fighting raged in western Khartoum.', 'edge', null, 270, [khartoum], 'in the western part of Khartoum'],
  ['Fighting raged in eastern Ukraine.', 'edge', null, 90, ['country:UA'], 'in the eastern part of Ukraine'],
  ['Strikes hit the north of the Gaza Strip.', 'edge', null, 0, ['admin1:PS.GZ'], 'in the northern part of Gaza Strip'],
  ['Strikes hit northern Gaza.', 'edge', null, 0, ['admin1:PS.GZ'], 'in the northern part of Gaza Strip'],
  ['Militants hold parts of central Mali.', 'edge', null, null, ['country:ML'], 'in the central part of Mali'],
  ['In northern Kharkiv region, units dug in.', 'edge', null, 0, ['admin1:UA.07'], 'in the northern part of Kharkiv Oblast'],
  ['A convoy was struck near the town of Bakhmut.', 'near', null, null, [bakhmut], 'near Bakhmut'],
  ['Six attacks failed in the vicinity of Toretsk.', 'near', null, null, [toretsk], 'near Toretsk'],
  ['Four assaults failed in the Pokrovsk direction.', 'near', null, null, [pokrovsk], 'in the wider area of Pokrovsk'],
  ['Clashes broke out between Sloviansk and Kramatorsk.', 'between', null, null, ['geonames:693468', 'geonames:704508'], 'somewhere between Sloviansk and Kramatorsk'],
  ['Mines lay on the Pokrovsk–Kostiantynivka highway.', 'along', null, null, [pokrovsk, 'geonames:705104'], 'along the road between Pokrovsk and Kostiantynivka, its course unknown'],
  ['Fighters hold the road linking Goma with Bukavu.', 'along', null, null, [goma, 'geonames:217831'], 'along the road between Goma and Bukavu, its course unknown'],
  ['Soldiers retreated from Avdiivka towards Pokrovsk.', 'movement', null, null, ['geonames:713122', pokrovsk], 'from Avdiivka to Pokrovsk, the route unknown'],
  ['Several villages in the Sumy region lost power.', 'part-of', null, null, ['admin1:UA.21'], 'somewhere in Sumy Oblast'],
  ['Ворога зупинено за 7 км від Покровська.', 'at-distance', 7, null, [pokrovsk], '7 km from Pokrovsk, give or take 500 m'],
  ['Дрон упал в 40 км к югу от Харькова.', 'direction', 40, 180, [kharkiv], '40 km south of Kharkiv, give or take 5 km'],
  ['За 20 кілометрів на північний схід від Харкова чути вибухи.', 'direction', 20, 45, [kharkiv], '20 km northeast of Kharkiv, give or take 3 km'],
  ['Бої тривають поблизу Торецька.', 'near', null, null, [toretsk], 'near Toretsk'],
]

test.each(rows)('%s', (text, relation, km, bearing, anchors, words) => {
  const found = findIn(text)
  expect(found.map((each) => [each.relation, each.distanceKm, each.bearing, each.words])).toEqual([[relation, km, bearing, words]]) // prettier-ignore
  expect(found[0]?.anchors.map(({ placeId }) => placeId)).toEqual(anchors)
  expect(found[0]?.geometry).not.toBeNull()
  expect(found[0]?.point).not.toBeNull()
})

test.each([
  'The shop is open from Monday to Friday, from 8 to 10.',
  'Prices rose from 5 to 10 dollars between January and March.',
  'Talks between Kyiv and Moscow went nowhere.',
  'Ukraine’s northeastern Kharkiv region lost power.',
  'He drove 40 km south to see his mother.',
  'Up to 9 km of ground was gained in a week.',
  'Traders sold grain in Kharkiv and Pokrovsk.',
])('nothing is placed in: %s', (text) => {
  expect(findIn(text)).toEqual([])
})

test.each([
  ['Surveyors stood 30,000 km from Kharkiv.', '30,000 km from Kharkiv'],
  ['A jet fell 0 km from Kharkiv.', '0 km from Kharkiv'],
  ['A jet fell -5 km from Kharkiv.', '-5 km from Kharkiv'],
  ['A jet fell NaN km from Kharkiv.', 'NaN km from Kharkiv'],
])('an impossible distance is kept as text: %s', (text, surface) => {
  const [found] = findIn(text)
  expect(found).toMatchObject({ surface, why: 'impossible-distance', geometry: null, distanceKm: null })
})

test('an anchor without a place is told', () => {
  const [found] = findIn('Shelling hit a farm 5 km south of the town of Xylfurt.')
  expect(found).toMatchObject({
    relation: 'direction',
    distanceKm: 5,
    why: 'anchor-not-placed',
    geometry: null,
  })
  expect(found?.anchors).toMatchObject([{ placeId: null }])
})

test.each([
  ['Shelling hit Pokrovsk. A village 15 km west was hit too.', [pokrovsk]],
  ['Shelling hit Pokrovsk. Later the town’s eastern edge burned.', [pokrovsk]],
  // Kurakhove lies some 33 km south of Pokrovsk: it is the town spoken of, not the anchor.
  ['Guns were heard in Pokrovsk. Kurakhove, a mining town 35 km south, emptied.', [pokrovsk]],
  ['Guns were heard in Pokrovsk. It lies 60 km north-west of the city of Donetsk.', ['geonames:709717']],
  ['Mortars hit Khartoum and a village 60 km west of it.', [khartoum]],
])('an anchor named before: %s', (text, anchors) => {
  expect(findIn(text).flatMap((each) => each.anchors.map(({ placeId }) => placeId))).toEqual(anchors)
})

test('every place of a list behind "near" is near', () => {
  const found = findIn('Assaults failed near Pokrovsk, Toretsk and Kurakhove.')
  expect(found.map(({ words }) => words)).toEqual(['near Pokrovsk', 'near Toretsk', 'near Kurakhove'])
})

test('offsets are of the words, in the order of the text', () => {
  const text = 'A drone fell 5-7 km from Odesa. Another fell within 9 km of Kharkiv, near Chuhuiv.'
  const found = findIn(text)
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(found.map(({ surface }) => surface))
  expect(found.map(({ surface }) => surface)).toEqual([
    '5-7 km from Odesa',
    'within 9 km of Kharkiv',
    'near Chuhuiv',
  ])
})
