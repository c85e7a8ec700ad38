import { expect, test } from 'vitest'
import { chooseLanguage } from '@/lib/language'

test.each([
  ['uk', 'en-GB,en', 'uk'],
  ['en', 'uk', 'en'],
  ['de', 'uk', 'uk'],
  ['', null, 'en'],
  [undefined, null, 'en'],
  [undefined, '', 'en'],
  [undefined, 'uk', 'uk'],
  [undefined, 'UK-ua', 'uk'],
  [undefined, 'uk-UA,uk;q=0.9,en-US;q=0.8,en;q=0.7', 'uk'],
  [undefined, 'en-US,en;q=0.9,uk;q=0.8', 'en'],
  [undefined, 'en;q=0.5, uk;q=0.9', 'uk'],
  [undefined, 'de-DE,de;q=0.9,uk;q=0.1', 'uk'],
  [undefined, 'de, fr;q=0.9', 'en'],
  [undefined, 'uk;q=0', 'en'],
  [undefined, 'uk;q=many', 'en'],
  [undefined, '*;q=0.5', 'en'],
  [undefined, ';;;,,,q=1', 'en'],
  [undefined, `${'x,'.repeat(100_000)}uk`, 'en'],
])('the cookie %o and the header %o give %s', (cookie, header, language) => {
  expect(chooseLanguage(cookie, header)).toBe(language)
})
