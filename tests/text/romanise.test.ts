import { expect, test } from 'vitest'
import { romanise } from '@/lib/text/romanise'

test.each<[string, string]>([
  ['харків', 'kharkiv'],
  ['київ', 'kyiv'],
  ['запоріжжя', 'zaporizhzhia'],
  ['згурівка', 'zghurivka'],
  ['єнакієве', 'yenakiieve'],
  ['куп янськ', 'kup yansk'],
  ['курск', 'kursk'],
  ['белгород', 'belgorod'],
])('%s in Latin letters: %s', (cyrillic, latin) => {
  expect(romanise(cyrillic)).toContain(latin)
})

test('what has no Cyrillic letter has no other spelling', () => {
  expect(['kyiv', '', '東京', '50'].flatMap(romanise)).toEqual([])
})
