import { expect, test } from 'vitest'
import { findEvents } from '@/lib/reports/1-find-event'
import { whoSaysSo } from '@/lib/reports/4-who-says-so'
import { eventAt, read } from './read'

/** The word between stars tells the event; then who says so, in order: name, kind, side. */
const told: [string, [string, string, string | null][]][] = [
  [
    'Shells *hit* a clinic in Nikopol, regional governor Petro Lysenko said.',
    [['regional governor Petro Lysenko', 'person', 'UA']],
  ],
  [
    'Petro Lysenko, who heads the Sumy region, said that a drone *hit* a clinic there.',
    [['Petro Lysenko, heads the Sumy region', 'person', 'UA']],
  ],
  [
    '“A mine *killed* two herders,” said Amina Diallo, mayor of a village near Gao, Mali.',
    [['Amina Diallo, mayor of a village near Gao', 'person', 'ML']],
  ],
  [
    'According to the Russian Defence Ministry, its troops *captured* a hamlet near Pokrovsk.',
    [['Russian Defence Ministry', 'organisation', 'RU']],
  ],
  ['Moscow said its troops *captured* a hamlet near Pokrovsk.', [['Moscow', 'side', 'RU']]],
  ['Gunmen *burned* a market in Nyala, residents said.', [['residents', 'unnamed', null]]],
  [
    'The regional police, first to reach the depot, counted nine lorries and said all had been *burned* in Nyala.',
    [['regional police', 'organisation', 'SD']],
  ],
  [
    'The army called the raid a failure and said two boats were *sunk* off Odesa.',
    [['army', 'organisation', 'UA']],
  ],
  ['Shells *fell* on Omdurman, a doctors’ union reported.', [['doctors’ union', 'organisation', null]]],
  [
    'A refinery was *attacked* in Samara, state news agency TASS reported.',
    [['state news agency TASS', 'media', 'RU']],
  ],
  ['Rockets *fell* near Haifa, the BBC reported.', [['BBC', 'media', null]]],
  ['TASS, citing the army, said a drone was *downed* over Kursk.', [['army', 'organisation', 'RU']]],
  [
    'The RSF said it *seized* a base in Nyala, while Sudan’s army said it had shelled Bara on Monday.',
    [['RSF', 'side', 'RSF']],
  ],
  [
    'The RSF said it had shelled Bara on Monday, while Sudan’s army said it *seized* a base in Nyala.',
    [['Sudan’s army', 'organisation', 'SD']],
  ],
  ['Rebels shelled Sake, and residents said two people were *killed*.', [['residents', 'unnamed', null]]],
  ['Rebels *shelled* Sake, and residents said two people were killed.', [['residents', 'unnamed', null]]],
  [
    'Governor Petro Lysenko spoke of a raid in Sumy.\n\nHe said a drone *hit* a clinic.',
    [['Governor Petro Lysenko', 'person', 'UA']],
  ],
  [
    'Houses burned in Sumy, said governor Petro Lysenko. He added that a drone *hit* a clinic.',
    [['governor Petro Lysenko', 'person', 'UA']],
  ],
  [
    '“They came at dawn,” a villager said. “They *torched* every house in Mopti.”',
    [['villager', 'unnamed', null]],
  ],
  [
    'The General Staff of Ukraine reported the following:\n- Russian units *attacked* near Toretsk.\n- Two tanks burned.',
    [['General Staff of Ukraine', 'organisation', 'UA']],
  ],
  ['Civil defence: a shell *killed* two porters in Sumy.', [['Civil defence', 'organisation', 'UA']]],
  // Asides, calls, counts and accounts.
  [
    'Police in Nyala, for their part, reported that gunmen *burned* a market there.',
    [['Police in Nyala', 'organisation', 'SD']],
  ],
  [
    'Rebels *shelled* a camp near Goma on Friday, by the defence ministry’s account.',
    [['defence ministry', 'organisation', 'CD']],
  ],
  [
    'Rebels *looted* a clinic near Goma on Friday, fishermen say, after killing two elders.',
    [['fishermen', 'unnamed', null]],
  ],
  [
    'Jets *bombed* a depot near Raqqa on Friday, activists said. The Pentagon called the strike defensive.',
    [
      ['activists', 'unnamed', null],
      ['Pentagon', 'organisation', 'US'],
    ],
  ],
  [
    'Gunmen *attacked* a village near Djugu on Friday. Elders count at least 14 dead.',
    [['Elders', 'unnamed', null]],
  ],
  ['Kharkiv: a shell *killed* two porters.', []],
  [
    'A shell *killed* two porters at the depot in Sumy.\n– Olha Tkachuk, head of the city council',
    [['Olha Tkachuk, head of the city council', 'person', 'UA']],
  ],
  [
    'US, South Korean and Ukrainian officials said a column *crossed* into Kursk.',
    [['US, South Korean and Ukrainian officials', 'unnamed', 'US']],
  ],
  // Noun phrases that no list knows, and what stands in front of the verb.
  ['A pump house *burned* in Gao, a beekeeper there said by phone.', [['beekeeper', 'unnamed', null]]],
  [
    'A mine *killed* two herders, Amina Diallo, the mayor of a village near Gao, told a briefing.',
    [['Amina Diallo, mayor of a village near Gao', 'person', 'ML']],
  ],
  ['Herders who came back to Gao said that a ferry had been *attacked*.', [['Herders', 'unnamed', null]]],
  ['Rebels *shelled* Sake, a trader reached by phone said.', [['trader', 'unnamed', null]]],
  ['Rebels *shelled* Sake, a nurse with a bandaged hand said.', [['nurse', 'unnamed', null]]],
  [
    'Jets *bombed* a bridge in Idlib, the Rural Observatory for Human Rights said.',
    [['Rural Observatory for Human Rights', 'organisation', null]],
  ],
  [
    'Rebels *shelled* Sake, according to medical and security sources.',
    [['medical and security sources', 'unnamed', null]],
  ],
  [
    'Rebels *shelled* Sake, police, residents and a priest said.',
    [
      ['police', 'organisation', null],
      ['residents', 'unnamed', null],
      ['priest', 'unnamed', null],
    ],
  ],
  [
    'Rebels *shelled* Sake, a statement from the defence ministry said.',
    [['defence ministry', 'organisation', null]],
  ],
  // Sayings in the middle, passives, headlines.
  ['On Tuesday, the army said, its planes *bombed* a camp near Sake.', [['army', 'organisation', null]]],
  ['A convoy was *attacked* near Sake. Clashes were reported in Goma.', []],
  ['Five *killed* in an ambush near Goma: UN', [['UN', 'organisation', null]]],
  [
    'The *bombing* in Kunduz killed nine people. It was claimed by the Taliban.',
    [['Taliban', 'side', 'Taliban']],
  ],
  [
    'A bomb *killed* two soldiers near Gao. The Islamic State group took credit for the blast.',
    [['Islamic State group', 'organisation', 'Islamic State']],
  ],
  ['A bomb *killed* two soldiers near Gao. Nobody has claimed the attack.', []],
  ['Rebels *shelled* Sake. The army said nothing.', []],
  // Accounts that go on, and who tells more behind the event.
  [
    'Two mines exploded in Mosul, police said. A third *blew up* under a cart.',
    [['police', 'organisation', 'IQ']],
  ],
  ['Gunmen burned a market in Nyala, residents said. A day earlier they had *raided* a farm.', []],
  [
    'A bomb *exploded* in a market in Quetta. Nine bodies were brought in, a surgeon said.',
    [['surgeon', 'unnamed', null]],
  ],
  [
    'The army said it *retook* a base near Gao. The rebels said they were still inside.',
    [
      ['army', 'organisation', 'ML'],
      ['rebels', 'organisation', 'rebels'],
    ],
  ],
  // Names told once.
  [
    'Al-Shabaab and local elders spoke of a raid near Baidoa. The group said it *killed* nine soldiers.',
    [['Al-Shabaab', 'side', 'al-Shabaab']],
  ],
  [
    'Mali’s army lost two trucks near Gao. Its statement said nine soldiers were *killed*.',
    [['Mali’s army', 'organisation', 'ML']],
  ],
  [
    'Two died in Sumy, the governor said. Petro Lysenko said that a drone *hit* a clinic.',
    [['Petro Lysenko', 'person', null]],
  ],
  [
    'A drone *hit* a clinic. The roof is gone. – Chernihiv Regional Military Administration',
    [['Chernihiv Regional Military Administration', 'organisation', 'UA']],
  ],
  ['Israel has not commented; a depot *exploded* near Homs.', []],
]

test.each(told)('%s', (marked, expected) => {
  const [before = '', word = '', after = ''] = marked.split('*')
  const reading = read(before + word + after)
  const found = whoSaysSo(reading, eventAt(reading, word), findEvents(reading))
  expect(found.map(({ name, kind, side }) => [name, kind, side])).toEqual(expected)
})

test('what stands in quotes is a quote, the span is that of the speaker', () => {
  const text = '“A mine killed two herders,” said the mayor of Gao.'
  const reading = read(text)
  const [first] = whoSaysSo(reading, eventAt(reading, 'killed'))
  expect(first?.mode).toBe('quote')
  expect(text.slice(first?.start, first?.end)).toBe('the mayor of Gao')
})
