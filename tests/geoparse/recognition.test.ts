import { expect, test } from 'vitest'
import { read } from './read'

/** A sentence of ours, and all the names that must be found in it: as written, how used, which place. */
type Row = [string, [surface: string, use: string, placeId: string | null][]]

const found = (text: string) => read(text).map(({ surface, use, placeId }) => [surface, use, placeId])

/** Persons, also by surname alone later on, and what only looks like a name inside a word. */
const persons: Row[] = [
  ['Defence minister Lloyd Austin flew home on Monday. Reporters asked what Austin would say next.', []],
  ['Georgia Holt, 44, runs the bakery; Holt opens at six.', []],
  ["President Milan Kovar signed the order, and Kovar's aides left.", []],
  ['The ambassador promised more assistance to the families.', []],
  ['European leaders met without a plan.', [['European', 'demonym', 'own:region-europe' /* Europe */]]],
  ['Austin said the plan would work.', []],
  ['The ambassador in Kabul left early.', [['Kabul', 'literal', 'geonames:1138958' /* Kabul */]]],
]

test.each(persons)('%s', (text, names) => {
  expect(found(text)).toEqual(names)
})

/** Organisations, facilities, newspapers, treaties. */
const bodies: Row[] = [
  [
    'The Shanghai Cooperation Organization will meet in Astana in July.',
    [['Astana', 'literal', 'geonames:1526273' /* Astana */]],
  ],
  [
    'A fire broke out at the Kharkiv Tractor Plant before dawn.',
    [['Kharkiv Tractor Plant', 'literal', 'own:facility-kharkiv-tractor-plant' /* Kharkiv Tractor Plant */]],
  ],
  [
    'Lecturers from the University of Aleppo signed the letter.',
    [['Aleppo', 'embedded', 'geonames:170063' /* Aleppo */]],
  ],
  [
    'Engineers inspected the Zaporizhzhia Nuclear Power Plant on Friday.',
    [
      [
        'Zaporizhzhia Nuclear Power Plant',
        'literal',
        'own:facility-zaporizhzhia-nuclear-power-plant' /* Zaporizhzhia Nuclear Power Plant */,
      ],
    ],
  ],
  ['The Moscow Times and the Kyiv Independent carried the story.', []],
  ['Both armies respect the Geneva Conventions, he insisted.', []],
]

test.each(bodies)('%s', (text, names) => {
  expect(found(text)).toEqual(names)
})

/** Months and common words. */
const words: Row[] = [
  ['In March the guns fell silent; by May they roared again.', []],
  ['Reading the report took her all night, and the price was nice.', []],
  ['Most of the mobile phones were split between the two units.', []],
  ['Of course the man on the bench had a bath.', []],
]

test.each(words)('%s', (text, names) => {
  expect(found(text)).toEqual(names)
})

/** Headlines in title case and in capitals, datelines, "Town: description". */
const headlines: Row[] = [
  [
    'Ukraine Pulls Back From Vuhledar After Long Siege',
    [
      ['Ukraine', 'literal', 'country:UA' /* Ukraine */],
      ['Vuhledar', 'literal', 'cities:UA:vuhledar:47.780,37.250' /* Vuhledar */],
    ],
  ],
  [
    'Shelling Kills Three in Kherson as Talks Stall in Geneva',
    [
      ['Kherson', 'literal', 'geonames:706448' /* Kherson */],
      ['Geneva', 'literal', 'admin2:CH.GE.2500' /* Geneva */],
    ],
  ],
  [
    'DRONES STRIKE OIL DEPOT NEAR ENGELS, GOVERNOR SAYS',
    [['ENGELS', 'literal', 'geonames:563464' /* Engels */]],
  ],
  [
    'RUSSIA, UKRAINE SWAP PRISONERS IN ABU DHABI DEAL',
    [
      ['RUSSIA', 'literal', 'country:RU' /* Russia */],
      ['UKRAINE', 'literal', 'country:UA' /* Ukraine */],
      ['ABU DHABI', 'literal', 'geonames:292968' /* Abu Dhabi */],
    ],
  ],
  [
    'KABUL: Two trucks burned on the ring road on Sunday.',
    [['KABUL', 'dateline', 'geonames:1138958' /* Kabul */]],
  ],
  [
    'KRAMATORSK, Ukraine (AP) — Rescuers pulled a boy from the rubble.',
    [
      ['KRAMATORSK', 'dateline', 'geonames:704508' /* Kramatorsk */],
      ['Ukraine', 'literal', 'country:UA' /* Ukraine */],
    ],
  ],
  [
    'GAZA CITY — Aid workers counted the flour sacks by hand.',
    [['GAZA CITY', 'dateline', 'geonames:281133' /* Gaza City */]],
  ],
  [
    'BEIRUT, Lebanon - The harbour reopened for two hours.',
    [
      ['BEIRUT', 'dateline', 'geonames:276781' /* Beirut */],
      ['Lebanon', 'literal', 'country:LB' /* Lebanon */],
    ],
  ],
  ['Kupiansk: a glide bomb hit a school.', [['Kupiansk', 'literal', 'geonames:703656' /* Kupiansk */]]],
  ['Toretsk: houses burned on two streets.', [['Toretsk', 'literal', 'geonames:709354' /* Toretsk */]]],
]

test.each(headlines)('%s', (text, names) => {
  expect(found(text)).toEqual(names)
})

/** Lists, hyphens, compass words, possessives, abbreviations. */
const joined: Row[] = [
  [
    'Rebels took posts in Homs, Idlib and Aleppo governorates.',
    [
      ['Homs', 'literal', 'admin1:SY.11' /* Homs Governorate */],
      ['Idlib', 'literal', 'admin1:SY.12' /* Idlib Governorate */],
      ['Aleppo', 'literal', 'admin1:SY.09' /* Aleppo Governorate */],
    ],
  ],
  [
    'Alarms rang in Kharkiv, Sumy and Poltava oblasts overnight.',
    [
      ['Kharkiv', 'literal', 'admin1:UA.07' /* Kharkiv Oblast */],
      ['Sumy', 'literal', 'admin1:UA.21' /* Sumy Oblast */],
      ['Poltava', 'literal', 'admin1:UA.18' /* Poltava Oblast */],
    ],
  ],
  [
    'Markets closed in Herat, Kunduz and Balkh provinces.',
    [
      ['Herat', 'literal', 'admin1:AF.11' /* Herat Province */],
      ['Kunduz', 'literal', 'admin1:AF.24' /* Kunduz Province */],
      ['Balkh', 'literal', 'admin1:AF.30' /* Balkh Province */],
    ],
  ],
  [
    'A Russia–US summit is planned for spring.',
    [
      ['Russia', 'literal', 'country:RU' /* Russia */],
      ['US', 'literal', 'country:US' /* United States */],
    ],
  ],
  [
    'Convoys moved along the Kyiv-Kharkiv highway at noon.',
    [
      ['Kyiv', 'embedded', 'geonames:703448' /* Kyiv */],
      ['Kharkiv', 'embedded', 'geonames:706483' /* Kharkiv */],
    ],
  ],
  [
    'The India-Pakistan border stayed closed.',
    [
      ['India', 'literal', 'country:IN' /* India */],
      ['Pakistan', 'literal', 'country:PK' /* Pakistan */],
    ],
  ],
  [
    'US-Russia talks went on.',
    [
      ['US', 'literal', 'country:US' /* United States */],
      ['Russia', 'literal', 'country:RU' /* Russia */],
    ],
  ],
  [
    'Floods cut roads across southern Mindanao.',
    [['Mindanao', 'literal', 'own:region-mindanao' /* Mindanao */]],
  ],
  [
    'North Korea fired two rockets into the sea.',
    [['North Korea', 'literal', 'country:KP' /* North Korea */]],
  ],
  [
    'Drought spread in eastern Syria and western Iraq.',
    [
      ['Syria', 'literal', 'country:SY' /* Syria */],
      ['Iraq', 'literal', 'country:IQ' /* Iraq */],
    ],
  ],
  [
    "Ukraine's generals disagreed with Poland's ministers.",
    [
      ['Ukraine', 'literal', 'country:UA' /* Ukraine */],
      ['Poland', 'literal', 'country:PL' /* Poland */],
    ],
  ],
  ['Odesa’s port worked through the night.', [['Odesa', 'literal', 'geonames:698740' /* Odesa */]]],
  [
    'The US and the UK sent envoys to the UAE.',
    [
      ['US', 'literal', 'country:US' /* United States */],
      ['UK', 'literal', 'country:GB' /* United Kingdom */],
      ['UAE', 'literal', 'country:AE' /* United Arab Emirates */],
    ],
  ],
  [
    'U.S. officials briefed the DPRK delegation through a third party.',
    [
      ['U.S.', 'literal', 'country:US' /* United States */],
      ['DPRK', 'literal', 'country:KP' /* North Korea */],
    ],
  ],
  [
    'A miner from Logan, W.Va., spoke to voters in Greenville, S.C., by phone.',
    [
      ['Logan', 'literal', 'geonames:4812867' /* Logan */],
      ['W.Va.', 'literal', 'admin1:US.WV' /* West Virginia */],
      ['Greenville', 'literal', 'geonames:4580543' /* Greenville */],
      ['S.C.', 'literal', 'admin1:US.SC' /* South Carolina */],
    ],
  ],
  [
    'He drove from Lexington, Ky., to Washington, D.C., in a day.',
    [
      ['Lexington', 'literal', 'geonames:4297983' /* Lexington */],
      ['Ky.', 'literal', 'admin1:US.KY' /* Kentucky */],
      ['Washington, D.C.', 'literal', 'geonames:4140963' /* Washington */],
    ],
  ],
  [
    'The ferry left Nanaimo, B.C., on time; another came from Newcastle, NSW.',
    [
      ['Nanaimo', 'literal', 'geonames:6085772' /* Nanaimo */],
      ['B.C.', 'literal', 'admin1:CA.02' /* British Columbia */],
      ['Newcastle', 'literal', 'geonames:2155472' /* Newcastle */],
      ['NSW', 'literal', 'admin1:AU.02' /* New South Wales */],
    ],
  ],
  ['It will help us and the it crowd.', []],
]

test.each(joined)('%s', (text, names) => {
  expect(found(text)).toEqual(names)
})

/** A government named by its seat, and the town itself. */
const uses: Row[] = [
  ['Kyiv had warned that the dam could fail.', [['Kyiv', 'metonymic', 'geonames:703448' /* Kyiv */]]],
  [
    'The Kremlin said the report was false.',
    [['Kremlin', 'metonymic', 'own:facility-the-kremlin' /* The Kremlin */]],
  ],
  ['Kyiv did not comment on the blast.', [['Kyiv', 'metonymic', 'geonames:703448' /* Kyiv */]]],
  [
    'Moscow denied the claim, and Beijing urged calm.',
    [
      ['Moscow', 'metonymic', 'geonames:524901' /* Moscow */],
      ['Beijing', 'metonymic', 'geonames:1816670' /* Beijing */],
    ],
  ],
  ['Washington has not answered yet.', [['Washington', 'metonymic', 'geonames:4140963' /* Washington */]]],
  [
    'The White House declined to comment.',
    [['White House', 'metonymic', 'own:facility-white-house' /* White House */]],
  ],
  ['Tehran will not negotiate under pressure.', [['Tehran', 'metonymic', 'geonames:112931' /* Tehran */]]],
  [
    'Snow fell in Kyiv while Moscow slept.',
    [
      ['Kyiv', 'literal', 'geonames:703448' /* Kyiv */],
      ['Moscow', 'literal', 'geonames:524901' /* Moscow */],
    ],
  ],
  [
    'Kyiv was shelled again, and Kyiv is cold.',
    [
      ['Kyiv', 'literal', 'geonames:703448' /* Kyiv */],
      ['Kyiv', 'literal', 'geonames:703448' /* Kyiv */],
    ],
  ],
  ['Kyiv had been hit twice.', [['Kyiv', 'literal', 'geonames:703448' /* Kyiv */]]],
  [
    'Moscow is ready to talk, but Tehran is not.',
    [
      ['Moscow', 'metonymic', 'geonames:524901' /* Moscow */],
      ['Tehran', 'metonymic', 'geonames:112931' /* Tehran */],
    ],
  ],
  [
    'In the provinces of Herat, Kunduz and Balkh schools closed.',
    [
      ['Herat', 'literal', 'admin1:AF.11' /* Herat Province */],
      ['Kunduz', 'literal', 'admin1:AF.24' /* Kunduz Province */],
      ['Balkh', 'literal', 'admin1:AF.30' /* Balkh Province */],
    ],
  ],
  [
    'The Bakhmut–Sloviansk road was mined.',
    [
      ['Bakhmut', 'embedded', 'geonames:713174' /* Bakhmut */],
      ['Sloviansk', 'embedded', 'geonames:693468' /* Sloviansk */],
    ],
  ],
]

test.each(uses)('%s', (text, names) => {
  expect(found(text)).toEqual(names)
})

/** In news of war a name that stands where only a place stands. */
const atWar: [string, string[]][] = [
  ['Rebels shelled army positions on the Khanaser road and killed two soldiers.', ['Khanaser']],
  ['At Kantchari an ambulance ran over a mine and gunmen shot at soldiers.', ['Kantchari']],
  ['Insurgents attacked troops near Rutba with rockets.', ['Rutba']],
  ['Soldiers fired a rocket at Hamas posts, and the army said talks with Fatah went on.', []],
]

test.each(atWar)('%s', (text, names) => {
  expect(read(text).map(({ surface }) => surface)).toEqual(names)
})
