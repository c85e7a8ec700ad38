import { expect, test } from 'vitest'
import { findEvents } from '@/lib/reports/1-find-event'
import { placeIt } from '@/lib/reports/3-place-it'
import { read } from './read'

/** Our own words, many wars: the sub-event types of the ACLED codebook that a sentence tells. */
const told: [string, string][] = [
  [
    'shelling-artillery-missile-attack',
    'Syrian government artillery pounded the town of Atarib on Sunday, killing four members of one family.',
  ],
  [
    'armed-clash',
    'Heavy fighting broke out between the army and the Rapid Support Forces in El Obeid on Monday.',
  ],
  [
    'non-state-actor-overtakes-territory',
    'The Arakan Army has taken control of the town of Ann after a two-week siege.',
  ],
  ['attack', 'Gunmen stormed a mosque in Katsina state and killed eleven worshippers.'],
  ['abduction-forced-disappearance', 'Armed men kidnapped 30 schoolgirls from a dormitory in Zamfara.'],
  ['remote-explosive-landmine-ied', 'A roadside bomb killed three policemen in Bannu district on Saturday.'],
  ['suicide-bomb', 'A suicide bombing outside a ministry in Kabul left six people dead.'],
  [
    'disrupted-weapons-use',
    'Ukrainian air defences downed 15 Shahed drones over the Odesa region overnight.',
  ],
  ['disrupted-weapons-use', 'Police defused a bomb near the central station in Quetta.'],
  ['disrupted-weapons-use', 'Border guards seized a large cache of weapons near Gedaref.'],
  ['change-to-group-activity', 'French forces withdrew from their base in Gao.'],
  ['change-to-group-activity', 'Rwanda deployed 1,000 troops to Cabo Delgado.'],
  ['peaceful-protest', 'Hundreds of women marched through Khartoum to demand an end to the war.'],
  ['protest-with-intervention', 'Police fired tear gas to disperse protesters in Tbilisi.'],
  [
    'violent-demonstration',
    'Protesters clashed with police in Dakar on Tuesday, throwing stones and burning tyres.',
  ],
  ['mob-violence', 'A mob burned a man alive in Port-au-Prince.'],
  ['looting-property-destruction', 'RSF fighters looted shops and homes in Wad Madani.'],
  ['agreement', 'The government and the rebels signed a ceasefire agreement in Juba.'],
  ['agreement', 'Russia and Ukraine swapped 95 prisoners each on Friday.'],
  ['arrests', 'Security forces arrested a journalist in Gaza City.'],
  ['sexual-violence', 'Soldiers gang-raped two women in Masisi territory, a clinic said.'],
  ['grenade', 'A hand grenade was thrown into a bar in Bujumbura, wounding nine people.'],
  [
    'chemical-weapon',
    'Activists accused the army of dropping chlorine on Saraqib, where ten people were treated.',
  ],
  ['air-drone-strike', 'Israeli strikes kill 20 in central Gaza'],
  ['shelling-artillery-missile-attack', 'Rockets hit Kiryat Shmona, injuring two'],
  ['armed-clash', 'Rebels ambush convoy near Bunia, killing seven soldiers'],
  ['non-state-actor-overtakes-territory', 'Russian forces raised their flag over the town hall of Toretsk.'],
  ['armed-clash', 'Ukrainian troops repelled an assault near Robotyne.'],
  ['armed-clash', 'The rebels tried to storm the airport at Goma but were beaten back.'],
  ['shelling-artillery-missile-attack', 'Turkish artillery fired at Kurdish positions around Kobani.'],
  ['air-drone-strike', 'A US drone strike killed an al-Shabaab commander near Jilib.'],
  ['attack', 'Taliban gunmen executed three former police officers in Kandahar.'],
  ['attack', 'Settlers attacked Palestinian farmers near Nablus, injuring two of them.'],
  ['change-to-group-activity', 'About 300 fighters surrendered to the army near Baidoa.'],
  ['headquarters-or-base-established', 'Wagner mercenaries set up a base outside Timbuktu.'],
  ['other', 'Some 5,000 people were evacuated from the town of Hlukhiv after days of shelling.'],
  ['non-state-actor-overtakes-territory', 'The town of Kamanyola fell to M23 on Tuesday.'],
  [
    'shelling-artillery-missile-attack',
    'Shelling by Armenian forces wounded a soldier near Kalbajar, Baku said.',
  ],
  ['air-drone-strike', 'A glide bomb destroyed a school in Derhachi, wounding a teacher and two pupils.'],
  ['remote-explosive-landmine-ied', 'Three children died when they stepped on a landmine near Marib.'],
  ['attack', 'Militants beheaded a village chief in Macomia district.'],
  [
    'excessive-force-against-protesters',
    'Security forces opened fire on demonstrators in Conakry, killing two.',
  ],
  ['air-drone-strike', 'Drones launched from Yemen hit a tanker in the Red Sea.'],
  ['armed-clash', 'Fierce clashes erupted in Jenin after Israeli troops entered the camp.'],
  ['non-state-actor-overtakes-territory', 'Kyiv denied that Selydove had fallen to Russian troops.'],
]

test.each(told)('%s: %s', (subEventType, text) => {
  expect(findEvents(read(text)).map((event) => event.subEventType)).toEqual([subEventType])
})

/** Plans, threats, history, metaphor, sport, disasters, courts, totals. */
const silent = [
  'The government will deploy 2,000 soldiers to the border if the talks collapse.',
  'Israel has threatened to strike Beirut again.',
  'The general warned of a new offensive towards Sumy in the spring.',
  'The team was bombarded by fans after the final whistle in Istanbul.',
  'Shares tumbled in Tokyo as the central bank fired a warning shot on inflation.',
  'The capture of Kherson in 2022 was the high point of the war for Moscow.',
  'The exhibition shows how the bombing of Dresden destroyed the old town.',
  'Firefighters battled a blaze at a warehouse in Marseille.',
  'The flood killed 40 people in Derna.',
  'He was convicted of killing a soldier in Woolwich.',
  'A storm struck the coast of Mozambique, destroying hundreds of homes.',
  'Negotiators struck a deal on grain exports in Istanbul.',
  'Western officials fear that Russia could attack the Suwalki gap.',
  'No fighting was reported in Aden on Thursday.',
  'Ukraine does not have enough shells to hit back, the commander complained.',
  'The president called on the army to stop shelling civilians.',
  'Soldiers rehearsed an attack on a mock village near Salisbury.',
  'The minister came under fire for his remarks in Paris.',
  'Prices hit a record high in Lagos.',
  'Russia denied any plan to attack Moldova.',
  'The war has killed tens of thousands and driven millions from their homes.',
  'Doctors in Port Sudan fought a cholera outbreak that has killed 60 people.',
]

test.each(silent)('no report: %s', (text) => {
  expect(findEvents(read(text))).toEqual([])
})

/** The place of the event, never of who speaks. */
const placed: [string, string | null][] = [
  ['Shelling of Kherson wounded two people, a spokesman said in Kyiv.', 'Kherson'],
  ['Russian drones hit Sumy, officials told reporters in Geneva.', 'Sumy'],
  ['Drones launched from the Kursk region struck a depot in Poltava.', 'Poltava'],
  ['In Nikopol, artillery fire damaged a school.', 'Nikopol'],
  ['The mayor of Lviv said a missile had hit a warehouse in Ternopil.', 'Ternopil'],
  ['Israel struck a building in Beirut.', 'Beirut'],
  ['Soldiers drove rebels out of Gori, 80 km from Tbilisi, on Sunday.', 'Gori'],
  ['Gunmen killed two teachers in the West Bank village of Burin on Monday.', 'Būrīn'],
  ['KIRKUK - Gunmen shot dead a colonel on Tuesday, police said.', 'Kirkuk'],
  ['Three villagers were shot dead in Kutum on Sunday. In Khartoum, the army denied it.', 'Kutum'],
  ["A bomb went off in Zzyxin, in Somalia's Hiran region, on Friday.", 'Hiiraan'],
]

test.each(placed)('place: %s', (text, name) => {
  const reading = read(text)
  const [event] = findEvents(reading)
  const where = event && placeIt(reading, event)
  expect(where?.words).toBe(name)
  expect(where?.why).toMatch(/\w/)
})

test('why a place was chosen is told in words', () => {
  const reading = read('KIRKUK - Gunmen shot dead a colonel on Tuesday, police said.')
  const [event] = findEvents(reading)
  expect(event && placeIt(reading, event)?.why).toBe('where the story is dated from')
})

test('what a source denies is kept as denied', () => {
  expect(findEvents(read('Kyiv denied that Selydove had fallen to Russian troops.'))[0]?.modality).toBe(
    'denied',
  )
})

test('a later sentence about the same attack is no second event', () => {
  const events = findEvents(read('A missile hit a market in Kostiantynivka. The strike killed ten people.'))
  expect(events).toHaveLength(1)
  expect(events[0]?.casualties.killed?.low).toBe(10)
})

test('who does it, to whom, and on which side', () => {
  const [event] = findEvents(read('Hezbollah fighters fired rockets at Israeli soldiers near Metula.'))
  expect(event?.actors.map(({ role, side }) => [role, side])).toEqual([
    ['initiator', 'Hezbollah'],
    ['target', 'IL'],
  ])
})
