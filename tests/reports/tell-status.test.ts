import { expect, test } from 'vitest'
import { findEvents } from '@/lib/reports/1-find-event'
import { whoSaysSo } from '@/lib/reports/4-who-says-so'
import { tellStatus } from '@/lib/reports/tell-status'
import { eventAt, read } from './read'

const cases: [string, string][] = [
  ['Russian shells *hit* a clinic in Nikopol.', 'reported'],
  ['Russian shells *hit* a clinic in Nikopol, residents said.', 'reported'],
  ['Russian shells *hit* a clinic in Nikopol, the UN monitoring mission said.', 'reported'],
  ['Russian shells *hit* a clinic in Nikopol, the Ukrainian interior ministry said.', 'claimed'],
  ['Russia’s army said it *seized* a hamlet near Pokrovsk.', 'claimed'],
  [
    'Gunners *shelled* a convoy near Sake, villagers said. That could not be independently verified.',
    'claimed',
  ],
  [
    'Villagers said gunners *shelled* a convoy near Sake. Traders spoke of looting. Neither claim could be confirmed independently.',
    'claimed',
  ],
  ['Villagers alleged that gunners *shelled* a convoy near Sake.', 'claimed'],
  [
    'Ukraine’s general staff said it *struck* a depot in Oryol. The Oryol governor also acknowledged the strike.',
    'confirmed',
  ],
  ['Moscow says its soldiers *retook* Sudzha. Kyiv denies this.', 'disputed'],
  ['Kyiv denied that its troops had *abandoned* Sudzha.', 'denied'],
  ['Gunmen *shelled* a convoy near Sake, a security source said.', 'claimed'],
  ['Gunmen *shelled* a convoy near Sake, officials and residents said.', 'claimed'],
  ['Gunmen *shelled* a convoy near Sake, Western officials said.', 'reported'],
  ['The army said it *seized* a base near Gao. An AFP reporter saw the wreckage of its gate.', 'confirmed'],
  ['Villagers said gunmen *raided* a farm near Sake. The police confirmed the raid.', 'confirmed'],
  ['The army said it *shelled* a base near Gao. A nurse said four guards were killed there.', 'claimed'],
  ['The *bombing* of a bus in Quetta killed nine, police said. The BLA claimed responsibility.', 'confirmed'],
  ['The enemy *attacked* twice near Lyman; our soldiers held.', 'claimed'],
]

test.each(cases)('%s -> %s', (marked, expected) => {
  const [before = '', word = '', after = ''] = marked.split('*')
  const reading = read(before + word + after)
  const event = eventAt(reading, word)
  const { status, statusWhy } = tellStatus(reading, event, whoSaysSo(reading, event, findEvents(reading)))
  expect(status).toBe(expected)
  expect(statusWhy.length).toBeGreaterThan(10)
})
