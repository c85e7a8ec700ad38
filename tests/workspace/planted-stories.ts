/** Stories of our own, of four days far from those of the demo: what changed between the first two and the last two was put there on purpose. */
const planted = {
  'kupiansk-first': [
    '2025-03-10',
    'Harbour wire',
    'Russian artillery shelled Kupiansk on Monday, wounding two people, residents said.',
  ],
  'odesa-depot': [
    '2025-03-11',
    'Front brief',
    'A drone struck a fuel depot in Odesa on Tuesday, firefighters said.',
  ],
  'toretsk-claim': [
    '2025-03-11',
    'Demo digest',
    "Russia's defence ministry claimed on Tuesday that its troops had captured Toretsk.",
  ],
  'losses-first': [
    '2025-03-11',
    'Demo digest',
    "Ukraine's General Staff said that 3,000 North Korean soldiers had been killed in Kursk Oblast.",
  ],
  'dnipro-missile': [
    '2025-03-12',
    'Harbour wire',
    'A missile struck an apartment block in Dnipro on Wednesday, killing three people, the mayor said.',
  ],
  'kupiansk-police': [
    '2025-03-12',
    'Front brief',
    'Kupiansk came under Russian artillery fire on Monday and two people were wounded, UN monitors said.',
  ],
  'toretsk-denial': [
    '2025-03-13',
    'Harbour wire',
    "Ukraine's General Staff denied that Russian troops had captured Toretsk on Tuesday.",
  ],
  'losses-second': [
    '2025-03-13',
    'Demo digest',
    "Ukraine's General Staff said that 4,000 North Korean soldiers had been killed in Kursk Oblast.",
  ],
  'losses-seoul': [
    '2025-03-13',
    'Front brief',
    "South Korea's intelligence service said that 1,200 North Korean soldiers had been killed in Kursk Oblast.",
  ],
} as const

type FileText = readonly [name: string, text: string]

/** A file with front matter; without a day it has none. */
export const toFile = (
  name: string,
  [date, publisher, text]: readonly [string | null, string, string],
): FileText => [
  `${name}.md`,
  `---\ntitle: ${name}\npublisher: ${publisher}\n${date ? `date: ${date}\n` : ''}---\n${text}\n`,
]

export const plantedStories = Object.entries(planted).map(([name, story]) => toFile(name, story))

/** Those of one day. */
export const plantedOn = (day: string): FileText[] =>
  Object.entries(planted).flatMap(([name, story]) => (story[0] === day ? [toFile(name, story)] : []))
