import { expect, test } from 'vitest'
import { findEvents } from '@/lib/reports/1-find-event'
import { read } from './read'

type Told = Record<string, [number | null, number | null]>

const countsOf = (text: string): Told[] =>
  findEvents(read(text)).map(({ casualties }) =>
    Object.fromEntries(
      Object.entries(casualties).map(([kind, count]) => [kind, [count?.low ?? null, count?.high ?? null]]),
    ),
  )

/** What the first event of a text costs: own sentences in the manner of wires, papers and bulletins. */
const counted: [string, Told][] = [
  ['Shelling of Kherson killed a woman and two children.', { killed: [3, 3] }],
  [
    'A missile hit a hotel in Kramatorsk, killing at least six people and wounding more than 20.',
    { killed: [6, null], injured: [20, null] },
  ],
  [
    'Six people were killed and 23 injured in a strike on Zaporizhzhia.',
    { killed: [6, 6], injured: [23, 23] },
  ],
  ['An air strike on Idlib left up to nine dead, including three children.', { killed: [null, 9] }],
  ['Between four and six soldiers were killed in an ambush near Gao.', { killed: [4, 6] }],
  ['Dozens were wounded when a bomb exploded at a market in Baghdad.', { injured: [24, null] }],
  [
    'Clashes near Bunia killed eleven fighters; two dozen were wounded.',
    { killed: [11, 11], injured: [24, 24] },
  ],
  // Parts of those who were counted are not added.
  ['An air strike on Taiz killed 14 people, nine of them children.', { killed: [14, 14] }],
  ['Eight villagers, three of whom were minors, were killed in shelling of Sagaing.', { killed: [8, 8] }],
  ['Five people including a nurse and her son were killed by a rocket in Kharkiv.', { killed: [5, 5] }],
  ['A bomb killed seven people in Mosul, one a policeman.', { killed: [7, 7] }],
  ['Shelling wounded twelve people in Donetsk. Among the wounded were two nurses.', { injured: [12, 12] }],
  // Lists are.
  ['A roadside bomb near Balad killed three soldiers, a policeman and his brother.', { killed: [5, 5] }],
  ['A woman, 30, and her two sons were killed by a mortar shell in Homs.', { killed: [3, 3] }],
  ['Shells wounded a man aged 58 and a woman of 64 in Nikopol.', { injured: [2, 2] }],
  ['Gunmen opened fire on the mayor of Baquba in his car, killing him and a guard.', { killed: [2, 2] }],
  ['A drone strike near Marib killed a couple and their child.', { killed: [3, 3] }],
  ['Gunmen in Quetta shot dead Colonel Imran Tareen.', { killed: [1, 1] }],
  ['The commander was killed in an air strike on Jilib.', { killed: [1, 1] }],
  // Ways to say it.
  ['An ambush near Djibo cost four soldiers their lives.', { killed: [4, 4] }],
  ['A car bomb in Kabul claimed nine lives.', { killed: [9, 9] }],
  ['A mine blast near Izium took the life of a farmer.', { killed: [1, 1] }],
  ['Ten policemen lost their lives in an attack on a post near Kunduz.', { killed: [10, 10] }],
  ['Bandits attacked a village in Zamfara and hacked six herders to death.', { killed: [6, 6] }],
  ['Soldiers gunned down five rebels near Hpakant.', { killed: [5, 5] }],
  ['A rocket hit a market in Omdurman; 31 bodies were brought to the hospital.', { killed: [31, 31] }],
  ['A missile struck a bus station in Dnipro on Monday. The death toll rose to 14.', { killed: [14, 14] }],
  ['Shelling hit a school in Luhansk. The mayor put the number of dead at three.', { killed: [3, 3] }],
  ['A shell hit a bus in Horlivka. None of the six passengers survived.', { killed: [6, 6] }],
  ['A drone hit a van in Nikopol. Two men are in hospital with shrapnel wounds.', { injured: [2, 2] }],
  ['A drone attacked a car near Belgorod. The driver received burns.', { injured: [1, 1] }],
  ['A mine went off near Pokrovsk, and a sapper lost a leg.', { injured: [1, 1] }],
  ['Rebels took nine soldiers prisoner near Loikaw on Tuesday.', { captured: [9, 9] }],
  ['A missile hit a block of flats in Sumy; two residents are missing.', { missing: [2, 2] }],
  ['Mortar fire on Derna left two men dead and five hurt.', { killed: [2, 2], injured: [5, 5] }],
  ['Two soldiers were hit by a mine near Avdiivka, one of whom died.', { killed: [1, 1] }],
  ['A bomb in Basra wounded four guards, one of whom died.', { injured: [3, 4], killed: [1, 1] }],
  ['A bomb in Mosul killed five traders and wounded as many.', { killed: [5, 5], injured: [5, 5] }],
  // Headlines leave words out.
  ['Three die as rocket hits bread van near Lyman', { killed: [3, 3] }],
  ['Mortars rain on Tikrit, killing four: police', { killed: [4, 4] }],
  ['Two rebels gunned down in Shopian ambush, army says', { killed: [2, 2] }],
  ['Iraqi tailor gunned down in Basra', { killed: [1, 1] }],
  ['Two nurses among five killed by roadside bomb in Balad', { killed: [5, 5] }],
  // What was done, and to whom.
  [
    'Between 30 and 50 people, most of them women, were gunned down by rebels near Djibo on Saturday.',
    { killed: [30, 50] },
  ],
  ['A drone strike near Bara wiped out 21 women and children.', { killed: [21, 21] }],
  ['Twelve people are known to have died in an air strike on Idlib.', { killed: [12, 12] }],
  ['Masked settlers beat two shepherds near Susya on Friday.', { injured: [2, 2] }],
  ['Gunmen shot at least nine villagers in Shinkafi on Sunday.', { killed: [9, null] }],
  ['Gunmen dragged four traders out of a hut in Djugu and slit their throats.', { killed: [4, 4] }],
  ['Two policemen fell to rebel bullets in an ambush near Pampore.', { killed: [2, 2] }],
  ['A shell hit an ambulance in Martuni, with both of its crew dead.', { killed: [2, 2] }],
  ['At least 10 of Salim’s soldiers were killed in clashes in Benghazi.', { killed: [10, null] }],
  ['A mine went off near Bunia and left one soldier with a broken arm.', { injured: [1, 1] }],
  ['Mortars pounded a post near Goris, the army said, putting its own dead at 31.', { killed: [31, 31] }],
  ['Seven attackers were killed and five warders died in a raid on a prison in Goma.', { killed: [12, 12] }],
  ['Rebels hacked 17 farmers to death near Oicha on Friday; a priest speaks of 19.', { killed: [17, 19] }],
  // Further counts.
  ['A bomb exploded in Samarra, killing two men. Three more died in hospital.', { killed: [5, 5] }],
  [
    'Gunmen attacked a post near Sirte and killed four soldiers; six of the attackers died.',
    { killed: [10, 10] },
  ],
  [
    'Rebels attacked a camp near Beni and killed five soldiers. Their spokesman later spoke of eight dead.',
    { killed: [5, 8] },
  ],
  // None.
  ['A drone hit a depot in Feodosia. No one was hurt.', {}],
  ['Shelling hit Toretsk without killing anyone.', {}],
  ['Several people were wounded in shelling of Marhanets.', {}],
  ['Soldiers killed or wounded about 30 rebels in a clash near Goma.', {}],
  // Numbers of other things.
  ['On 17 September troops of the 72nd Brigade shelled Bakhmut with six S-300 missiles at 9.30 a.m.', {}],
  ['Drones hit two houses and a bus in Odesa, killing one.', { killed: [1, 1] }],
]

test.each(counted)('%s', (text, counts) => {
  expect(countsOf(text)[0]).toEqual(counts)
})

/** Each count to its own event. */
const given: [string, Told[]][] = [
  [
    'A car bomb in Baghdad killed four people on Monday, and gunmen shot dead two soldiers near Tikrit.',
    [{ killed: [4, 4] }, { killed: [2, 2] }],
  ],
  [
    'Jets bombed a market in Saada on Friday. A missile hit a school in Najran on Saturday. Nine people died in Saada.',
    [{ killed: [9, 9] }, {}],
  ],
  ['Gunmen attacked a mosque in Kano on Monday. In January 12 people had died in the town.', [{}]],
]

test.each(given)('%s', (text, counts) => {
  expect(countsOf(text)).toEqual(counts)
})
