import { expect, test } from 'vitest'
import { read } from './read'

/** A sentence of ours, and all the names that must be found in it: as written, how used, which place. */
type Row = [string, [surface: string, use: string, placeId: string | null][]]

const found = (text: string) => read(text).map(({ surface, use, placeId }) => [surface, use, placeId])

/** Old names, transliterations, soft signs and apostrophes. */
const spellings: Row[] = [
  [
    'The road from Kiev to Kyiv region was closed.',
    [
      ['Kiev', 'literal', 'geonames:703448' /* Kyiv */],
      ['Kyiv', 'literal', 'admin1:UA.13' /* Kyiv Oblast */],
    ],
  ],
  [
    'Artemivsk, now called Bakhmut, lies in ruins.',
    [
      ['Artemivsk', 'literal', 'geonames:713174' /* Bakhmut */],
      ['Bakhmut', 'literal', 'geonames:713174' /* Bakhmut */],
    ],
  ],
  [
    'Troops left Ugledar; others call it Vuhledar.',
    [
      ['Ugledar', 'literal', 'cities:UA:vuhledar:47.780,37.250' /* Vuhledar */],
      ['Vuhledar', 'literal', 'cities:UA:vuhledar:47.780,37.250' /* Vuhledar */],
    ],
  ],
  [
    'Guns fired at Chasov Yar and Chasiv Yar alike.',
    [
      ['Chasov Yar', 'literal', 'geonames:710915' /* Chasiv Yar */],
      ['Chasiv Yar', 'literal', 'geonames:710915' /* Chasiv Yar */],
    ],
  ],
  [
    'Trucks reached Deir ez-Zor on Monday.',
    [['Deir ez-Zor', 'literal', 'geonames:170794' /* Deir ez-Zor */]],
  ],
  [
    'Trucks reached Dayr az Zawr on Monday.',
    [['Dayr az Zawr', 'literal', 'geonames:170794' /* Deir ez-Zor */]],
  ],
  [
    'Trucks reached Deir al-Zour on Monday.',
    [['Deir al-Zour', 'literal', 'geonames:170794' /* Deir ez-Zor */]],
  ],
  [
    "A depot near Lviv' and L'viv burned.",
    [
      ['Lviv', 'literal', 'geonames:702550' /* Lviv */],
      ["L'viv", 'literal', 'geonames:702550' /* Lviv */],
    ],
  ],
  [
    "Shells hit Slov'yansk and Sloviansk.",
    [
      ["Slov'yansk", 'literal', 'geonames:693468' /* Sloviansk */],
      ['Sloviansk', 'literal', 'geonames:693468' /* Sloviansk */],
    ],
  ],
  [
    'Fighting near Kupyansk and Kupiansk continued.',
    [
      ['Kupyansk', 'literal', 'geonames:703656' /* Kupiansk */],
      ['Kupiansk', 'literal', 'geonames:703656' /* Kupiansk */],
    ],
  ],
  [
    'Fighting near Zaporozhye and Zaporizhzhia continued.',
    [
      ['Zaporozhye', 'literal', 'geonames:687700' /* Zaporizhzhia */],
      ['Zaporizhzhia', 'literal', 'geonames:687700' /* Zaporizhzhia */],
    ],
  ],
  [
    'Crews worked in Mykolayiv and Mykolaiv.',
    [
      ['Mykolayiv', 'literal', 'geonames:700569' /* Mykolaiv */],
      ['Mykolaiv', 'literal', 'geonames:700569' /* Mykolaiv */],
    ],
  ],
]

test.each(spellings)('%s', (text, names) => {
  expect(found(text)).toEqual(names)
})

/** Type words, containers, town against province of one name. */
const types: Row[] = [
  ['The Donetsk region lost power.', [['Donetsk', 'literal', 'admin1:UA.05' /* Donetsk Oblast */]]],
  ['Drones fell in Kursk oblast.', [['Kursk', 'literal', 'admin1:RU.41' /* Kursk Oblast */]]],
  [
    'An earthquake shook Kunar province in Afghanistan.',
    [
      ['Kunar', 'literal', 'admin1:AF.34' /* Kunar */],
      ['Afghanistan', 'literal', 'country:AF' /* Afghanistan */],
    ],
  ],
  [
    'Sheriffs in Orange County, California, closed the beach.',
    [
      ['Orange County', 'literal', 'admin2:US.CA.059' /* Orange County */],
      ['California', 'literal', 'admin1:US.CA' /* California */],
    ],
  ],
  [
    'The boat sank on Lake Victoria near Kisumu.',
    [
      ['Lake Victoria', 'literal', 'own:water-lake-victoria' /* Lake Victoria */],
      ['Kisumu', 'literal', 'geonames:191245' /* Kisumu */],
    ],
  ],
  [
    'Climbers died on Mount Everest in May.',
    [['Mount Everest', 'literal', 'own:terrain-mount-everest' /* Mount Everest */]],
  ],
  [
    'Tankers waited in the Strait of Hormuz.',
    [['Strait of Hormuz', 'literal', 'own:water-strait-of-hormuz' /* Strait of Hormuz */]],
  ],
  [
    'A warship crossed the Taiwan Strait.',
    [['Taiwan Strait', 'literal', 'own:water-taiwan-strait' /* Taiwan Strait */]],
  ],
  [
    'A plane from Long Beach, CA, landed in Paris, Texas.',
    [
      ['Long Beach', 'literal', 'geonames:5367929' /* Long Beach */],
      ['CA', 'literal', 'admin1:US.CA' /* California */],
      ['Paris', 'literal', 'geonames:4717560' /* Paris */],
      ['Texas', 'literal', 'admin1:US.TX' /* Texas */],
    ],
  ],
  [
    'The governor of Belgorod region spoke in the city of Belgorod.',
    [
      ['Belgorod', 'literal', 'admin1:RU.09' /* Belgorod Oblast */],
      ['Belgorod', 'literal', 'geonames:578072' /* Belgorod */],
    ],
  ],
  [
    'Villagers in Idlib province fled towards the city of Idlib.',
    [
      ['Idlib', 'literal', 'admin1:SY.12' /* Idlib Governorate */],
      ['Idlib', 'literal', 'geonames:169389' /* Idlib */],
    ],
  ],
  [
    'Kherson region officials met; a market in the city of Kherson burned.',
    [
      ['Kherson', 'literal', 'admin1:UA.08' /* Kherson Oblast */],
      ['Kherson', 'literal', 'geonames:706448' /* Kherson */],
    ],
  ],
]

test.each(types)('%s', (text, names) => {
  expect(found(text)).toEqual(names)
})

/** Ukrainian and Russian in their cases. */
const cyrillic: Row[] = [
  ['У Покровську пролунали вибухи.', [['Покровську', 'literal', 'geonames:704422' /* Pokrovsk */]]],
  ['Бои идут под Курском.', [['Курском', 'literal', 'geonames:538560' /* Kursk */]]],
  ['Рятувальники працюють на Харківщині.', [['Харківщині', 'literal', 'admin1:UA.07' /* Kharkiv Oblast */]]],
  [
    'В Белгородской области объявили тревогу.',
    [['Белгородской области', 'literal', 'admin1:RU.09' /* Belgorod Oblast */]],
  ],
  ['На Донеччині загинули двоє людей.', [['Донеччині', 'literal', 'admin1:UA.05' /* Donetsk Oblast */]]],
  ['Родину вивезли з-під Бахмута.', [['Бахмута', 'literal', 'geonames:713174' /* Bakhmut */]]],
  ['На Херсонщині знеструмлено села.', [['Херсонщині', 'literal', 'admin1:UA.08' /* Kherson Oblast */]]],
  [
    'Дроны атаковали Энгельс в Саратовской области.',
    [
      ['Энгельс', 'literal', 'geonames:563464' /* Engels */],
      ['Саратовской области', 'literal', 'admin1:RU.67' /* Saratov Oblast */],
    ],
  ],
  [
    'Ворог обстріляв Нікополь і Марганець.',
    [
      ['Нікополь', 'literal', 'geonames:700051' /* Nikopol */],
      ['Марганець', 'literal', 'geonames:701855' /* Marhanets */],
    ],
  ],
  [
    'В Киеве и Одессе отменили рейсы.',
    [
      ['Киеве', 'literal', 'geonames:703448' /* Kyiv */],
      ['Одессе', 'literal', 'geonames:698740' /* Odesa */],
    ],
  ],
  [
    'Україна і Росія обмінялися полоненими.',
    [
      ['Україна', 'literal', 'country:UA' /* Ukraine */],
      ['Росія', 'literal', 'country:RU' /* Russia */],
    ],
  ],
]

test.each(cyrillic)('%s', (text, names) => {
  expect(found(text)).toEqual(names)
})

/** Seas, names of today, and regions that hold one of several namesakes. */
const preferred: [string, string, string][] = [
  [
    'A tanker sank in the southern Red Sea on Friday.',
    'Red Sea',
    'own:water-red-sea' /* not the Sudanese state */,
  ],
  ['Russian forces advanced on Pokrovsk.', 'Pokrovsk', 'geonames:704422' /* not Engels, once Pokrovsk */],
  [
    "The army took the settlement of Rozdolne in the Donetsk People's Republic.",
    'Rozdolne',
    'own:ua-1404001026' /* Rozdolne, Donetsk Oblast */,
  ],
]

test.each(preferred)('%s', (text, name, placeId) => {
  expect(read(text).find(({ surface }) => surface === name)?.placeId).toBe(placeId)
})
