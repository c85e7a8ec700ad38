import { assert, property, string, uint8Array } from 'fast-check'
import { expect, test } from 'vitest'
import { readInput } from '@/lib/ingest'
import { encode, utf16 } from './encode'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (bytes: Uint8Array, name = 'a.txt', contentType?: string) =>
  readInput(bytes, { name, contentType })
const textOf = (bytes: Uint8Array, name?: string, contentType?: string): string => {
  const result = read(bytes, name, contentType)
  return result.ok ? result.value.text : `${result.why}: ${result.detail}`
}

const ukrainian = 'Міст через Скелю зачинено. Їдьте об’їздом, ґрунтовою дорогою.'
const russian = 'Мост закрыт; объезд — через лес.'

test.each(['windows-1251', 'koi8-u'])('text and page in %s', (charset) => {
  const words = charset === 'koi8-u' ? ukrainian.replace('’', "'") : ukrainian
  expect(textOf(encode(words, charset), 'a.txt', `text/plain; charset=${charset}`)).toBe(words)
  const page = `<html><head><meta charset="${charset}"></head><body><p>${words}</p></body></html>`
  expect(textOf(encode(page, charset), 'a.html')).toContain(words)
  const old = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><title>x</title></head><body><p>${words}</p>`
  expect(textOf(encode(old, charset), 'a.html')).toContain(words)
})

test.each([
  ['iso-8859-5', russian.replace('—', '-')],
  ['iso-8859-2', 'Zażółć gęślą jaźń.'],
  ['iso-8859-1', 'Le pont fut fermé à Nîmes.'],
  ['koi8-r', russian.replace('—', '-')],
])('%s', (charset, words) => {
  expect(textOf(encode(words, charset), 'a.txt', `text/plain;charset="${charset}"`)).toBe(words)
})

test('byte order marks are dropped, nothing else is changed', () => {
  const words = 'é ≠ é\r\n\tOrvik  \n'
  expect(textOf(utf8(words))).toBe(words)
  expect(textOf(utf8(`\ufeff${words}`))).toBe(words)
  expect(textOf(utf16(`\ufeff${words}`, { littleEndian: true }))).toBe(words)
  expect(textOf(utf16(`\ufeff${words}`, { littleEndian: false }))).toBe(words)
  expect(textOf(utf8(`\ufeff${words}`), 'a.txt', 'text/plain; charset=windows-1251')).toBe(words)
})

test('the charset from outside wins, unless it does not fit and that of the page does', () => {
  const page = (charset: string) =>
    `<html><head><meta charset="${charset}"></head><body><p>${russian}</p></body></html>`
  expect(textOf(encode(page('utf-8'), 'windows-1251'), 'a', 'text/html; charset=windows-1251')).toContain(
    russian,
  )
  expect(textOf(encode(page('windows-1251'), 'windows-1251'), 'a', 'text/html; charset=utf-8')).toContain(
    russian,
  )
})

const refused: [string, Uint8Array, string, RegExp, string?][] = [
  ['nothing', utf8(''), 'empty', /nothing in it/],
  ['white space', utf8(' \n\t'), 'empty', /nothing in it/],
  ['no letters', utf8('*** … ***'), 'no-text', /no letter/],
  [
    'broken UTF-8',
    Uint8Array.of(...utf8('Orvik '), 0xc3, 0x28),
    'unknown-encoding',
    /Byte 6 is not valid UTF-8.*charset=/,
  ],
  ['a cut UTF-8 character', Uint8Array.of(...utf8('Ор')).subarray(0, 3), 'unknown-encoding', /Byte 2 /],
  ['undeclared windows-1251', encode(russian, 'windows-1251'), 'unknown-encoding', /Byte 0 /],
  [
    'UTF-16 without its mark',
    utf16('Orvik and Nordal', { littleEndian: true }),
    'unknown-encoding',
    /UTF-16/,
  ],
  [
    'a charset nobody knows',
    utf8('Orvik'),
    'unknown-charset',
    /“x-klingon”/,
    'text/plain; charset=x-klingon',
  ],
  ['a PDF', utf8('%PDF-1.7\nOrvik'), 'binary', /a PDF file/],
  ['a ZIP', Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3), 'binary', /DOCX/],
  ['a zero byte', utf8('Orvik\0Nordal'), 'binary', /byte 5/],
  [
    'control characters',
    Uint8Array.from({ length: 200 }, (_, at) => (at % 3 ? 0x41 : 0x02)),
    'binary',
    /control characters/,
  ],
]

test.each(refused)('%s is refused', (_, bytes, why, detail, contentType) => {
  const result = read(bytes, 'a.txt', contentType)
  expect(result).toMatchObject({ ok: false, why })
  expect(result.ok ? '' : result.detail).toMatch(detail)
})

test('any UTF-8 text comes back as it was, any bytes get an answer', () => {
  assert(
    property(string({ unit: 'grapheme', minLength: 1 }), (text) => {
      const whole = `Orvik ${text}`
      const result = read(utf8(whole), 'a.txt')
      if (result.ok) expect(result.value.text).toBe(whole)
      else expect(whole).toMatch(/\p{Cc}/u)
    }),
  )
  assert(
    property(uint8Array({ maxLength: 300 }), (bytes) => {
      for (const name of ['a.txt', 'a.md', 'a.html']) expect(typeof read(bytes, name).ok).toBe('boolean')
    }),
  )
})
