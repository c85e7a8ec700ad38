import { expect, test } from 'vitest'
import { whoSaysSo } from '@/lib/reports/4-who-says-so'
import { eventAt, read } from './read'

/** The word between stars tells the event; then who says so, in order: name, kind, side. */
const told: [string, [string, string, string | null][]][] = [
  [
    'Shells *hit* a clinic in Nikopol, regional governor Petro Lysenko said.',
    [['Petro Lysenko, regional governor', 'person', 'UA']],
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
  ['Shells *fell* on Omdurman, a doctors’ union reported.', [['doctors’ union', 'organisation', null]]],
  [
    'A refinery was *attacked* in Samara, state news agency TASS reported.',
    [['state news agency TASS', 'media', 'RU']],
  ],
  ['Rockets *fell* near Haifa, the BBC reported.', [['BBC', 'media', null]]],
  ['TASS, citing the army, said a drone was *downed* over Kursk.', [['army', 'organisation', 'RU']]],
  [
    'The RSF said it *seized* a base in Nyala, while Sudan’s army said it held the town.',
    [['RSF', 'side', 'RSF']],
  ],
  [
    'The RSF said it held a base in Nyala, while Sudan’s army said it *seized* the town.',
    [['Sudan’s army', 'organisation', 'SD']],
  ],
  ['Rebels shelled Sake, and residents said two people were *killed*.', [['residents', 'unnamed', null]]],
  ['Rebels *shelled* Sake, and residents said two people were killed.', []],
  [
    'Governor Petro Lysenko spoke of a raid in Sumy.\n\nHe said a drone *hit* a clinic.',
    [['Petro Lysenko, Governor', 'person', 'UA']],
  ],
  [
    'Houses burned in Sumy, said governor Petro Lysenko. He added that a drone *hit* a clinic.',
    [['Petro Lysenko, governor', 'person', 'UA']],
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
  ['Kharkiv: a shell *killed* two porters.', []],
  [
    'A shell *killed* two porters at the depot in Sumy.\n– Olha Tkachuk, head of the city council',
    [['Olha Tkachuk, head of the city council', 'person', 'UA']],
  ],
  [
    'US, South Korean and Ukrainian officials said a column *crossed* into Kursk.',
    [['US, South Korean and Ukrainian officials', 'unnamed', 'US']],
  ],
  ['Israel has not commented; a depot *exploded* near Homs.', []],
]

test.each(told)('%s', (marked, expected) => {
  const [before = '', word = '', after = ''] = marked.split('*')
  const reading = read(before + word + after)
  const found = whoSaysSo(reading, eventAt(reading, word))
  expect(found.map(({ name, kind, side }) => [name, kind, side])).toEqual(expected)
})

test('what stands in quotes is a quote, the span is that of the speaker', () => {
  const text = '“A mine killed two herders,” said the mayor of Gao.'
  const reading = read(text)
  const [first] = whoSaysSo(reading, eventAt(reading, 'killed'))
  expect(first?.mode).toBe('quote')
  expect(text.slice(first?.start, first?.end)).toBe('the mayor of Gao')
})
