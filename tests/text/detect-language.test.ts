import { expect, test } from 'vitest'
import { detectLanguage } from '@/lib/text'

const table: [string, string][] = [
  ['The bridge at Orvik was closed after the flood.', 'en'],
  ['Clashes near the bridge', 'en'],
  ['Удар по Харкову: є поранені', 'uk'],
  ['Удар по Харькову: есть раненые, были взрывы', 'ru'],
  ['Мост был закрыт', 'ru'],
  ['У Мінску і ў Гродне зачынілі мост', 'be'],
  ['Le pont a été fermé après la crue dans la ville', 'fr'],
  ['Die Brücke wurde nach dem Hochwasser geschlossen', 'de'],
  ['El puente fue cerrado por la policía', 'es'],
  ['橋は閉鎖された', 'ja'],
  ['أغلق الجسر', 'ar'],
  ['Orvik', 'und'],
  ['12345 …', 'und'],
  ['', 'und'],
]

test.each(table)('%s is %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language)
})
