import { expect, test } from 'vitest'
import { isSameName } from '@/lib/corrections/is-same-name'

test.each([
  ['Pokrovsk', 'POKROVSK', true],
  ['Ivano-Frankivsk', 'Ivano Frankivsk', true],
  ['Pokrovsk', 'Pokrovska', false], // Latin letters have no cases
  ['Покровськ', 'Покровська', true],
  ['Покровську', 'Покровськом', true],
  ['Києва', 'Київ', true],
  ['Новій Каховці', 'Нова Каховка', true],
  ['Одессой', 'Одесса', true],
  ['Каховка', 'Нова Каховка', false],
  ['Часів Яр', 'Часів Ярі', true],
  ['Суми', 'Харків', false],
])('%s and %s', (one, other, isSame) => {
  expect(isSameName(one, other)).toBe(isSame)
  expect(isSameName(other, one)).toBe(isSame)
})
