import { expect, test } from 'vitest'
import { placeIds } from './read'

/** Own sentences in the manner of news, with the ids of the places in them. */
const sentences: [string, string[]][] = [
  ['Shells fell on Kharkiv overnight, the mayor said.', ['geonames:706483' /* Kharkiv */]],
  ['Two people were hurt in Pokrovsk, Ukraine, on Friday.', ['geonames:704422' /* Pokrovsk */, 'country:UA']],
  [
    'Ukraine pulled its brigade out of Vuhledar, a mining town on a hill.',
    ['country:UA', 'cities:UA:vuhledar:47.780,37.250' /* Vuhledar */],
  ],
  [
    'Fighting went on near Chasiv Yar and Kurakhove in Ukraine.',
    ['geonames:710915', 'geonames:695357', 'country:UA'],
  ],
  [
    'The delegation met at an air base outside Arlington, Virginia.',
    ['geonames:4744709' /* Arlington */, 'admin1:US.VA' /* Virginia */],
  ],
  ['A storm damaged roofs in Paris, Texas, on Monday.', ['geonames:4717560' /* Paris */, 'admin1:US.TX']],
  [
    'Analysts in Washington saw a pattern in the strikes on Odesa.',
    ['geonames:4140963' /* Washington, D.C., not the state */, 'geonames:698740' /* Odesa */],
  ],
  ['KABUL: Trucks with aid left the city at dawn.', ['geonames:1138958' /* Kabul */]],
  [
    'Rescuers dug through rubble in Kunar province in Afghanistan.',
    ['admin1:AF.34' /* Kunar */, 'country:AF'],
  ],
  ['Troops crossed into Russia’s Kursk region in August.', ['country:RU', 'admin1:RU.41' /* Kursk Oblast */]],
  ['A drone fell on a depot in the city of Kursk in Russia.', ['geonames:538560' /* Kursk */, 'country:RU']],
  [
    'The front moved west across the Donetsk region of Ukraine.',
    ['admin1:UA.05' /* Donetsk Oblast */, 'country:UA'],
  ],
  ['Talks on the Korean Peninsula stalled.', ['own:region-korean-peninsula']],
  ['Flights over the Taiwan Strait resumed.', ['own:water-taiwan-strait']],
  ['Landslides blocked roads in the Hindu Kush mountain range.', ['own:terrain-hindu-kush']],
  [
    'The sheriff of Laurel County in Kentucky spoke first.',
    ['admin2:US.KY.125' /* Laurel County */, 'admin1:US.KY'],
  ],
  [
    'He flew from Washington, D.C., to Seoul.',
    ['geonames:4140963' /* Washington */, 'geonames:1835848' /* Seoul */],
  ],
]

test.each(sentences)('%s', (text, ids) => {
  expect(placeIds(text)).toEqual(ids)
})

test('a bare name means what it was introduced as', () => {
  const [first, second] = placeIds(
    'Villages in the Kursk region emptied on Monday. Later that week, soldiers were seen across Kursk again.',
  )
  expect([first, second]).toEqual(['admin1:RU.41', 'admin1:RU.41'])
  const [town, later] = placeIds(
    'A market in Kharkiv burned down. Firemen from all over Kharkiv came to help.',
  )
  expect([town, later]).toEqual(['geonames:706483', 'geonames:706483'])
})
