import { createTranslator } from 'use-intl/core'
import { describe, expect, test } from 'vitest'
import { compileMessages } from '@/app/compile-messages'
import { languages } from '@/lib/language'
import en from '@/data/messages/en.json'
import uk from '@/data/messages/uk.json'
import { type Tree, listMessages } from './list-messages'
import { readMessage } from './read-message'

const catalogues: Record<(typeof languages)[number], Tree> = { en, uk }
const english = new Map(listMessages(en))
const ukrainian = listMessages(uk)

// Words the palette is searched by are no sentences, and stand in both languages.
const isSearched = (key: string): boolean => /^commands\..*\.words$/.test(key)

test('both languages say the same things, in the same order', () => {
  expect(ukrainian.map(([key]) => key)).toEqual([...english.keys()])
})

test('a message in Ukrainian shows what the English one shows; only what chooses between English forms may be left out', () => {
  const wrong = ukrainian.flatMap(([key, message]) => {
    const [own, other] = [readMessage(message), readMessage(english.get(key) ?? '')]
    const known = new Set([...other.shown, ...other.choosing])
    const isSame =
      [...other.shown].every((name) => own.shown.has(name)) &&
      [...own.shown, ...own.choosing].every((name) => known.has(name)) &&
      [...own.tags].sort().join(' ') === [...other.tags].sort().join(' ')
    return isSame ? [] : [key]
  })
  expect(wrong).toEqual([])
})

test('every plural has the forms of its language', () => {
  const forms = { en: ['one', 'other'], uk: ['one', 'few', 'many', 'other'] }
  const wrong = languages.flatMap((language) =>
    listMessages(catalogues[language]).flatMap(([key, message]) => {
      const lacks = readMessage(message).plurals.some((given) => {
        const known = given.includes('=1') && language === 'en' ? [...given, 'one'] : given
        return forms[language].some((form) => !known.includes(form))
      })
      return lacks ? [`${language} ${key}`] : []
    }),
  )
  expect(wrong).toEqual([])
})

describe.each(languages)('in %s', (language) => {
  const messages = listMessages(catalogues[language])
  const flat = Object.fromEntries(messages.map(([key, message]) => [key.replaceAll('.', ' '), message]))
  const t = createTranslator({
    locale: language,
    messages: compileMessages(flat),
    timeZone: 'UTC',
    onError: (error) => {
      throw error
    },
  })

  test('every message can be said with any number', () => {
    for (const [key, message] of messages) {
      const { shown, choosing, numbers, tags } = readMessage(message)
      for (const number of [0, 1, 2, 5, 11, 21, 1204]) {
        const values = Object.fromEntries([
          ...[...shown, ...choosing].map((name) => [name, numbers.has(name) ? number : 'X'] as const),
          ...[...tags].map((name) => [name, (chunks: string) => chunks] as const),
        ])
        const said = t.markup(key.replaceAll('.', ' '), values)
        expect(said, key).not.toBe('')
        expect(said, key).not.toMatch(/[{}]|undefined| {2}/)
      }
    }
  })

  test('no message begins or ends with a space, has straight quotes or three dots', () => {
    expect(messages.filter(([, message]) => /^\s|\s$|['"]|\.\.\./.test(message))).toEqual([])
  })
})

// Names, units of code and keys of the keyboard that stand in Latin letters in Ukrainian too.
const LATIN =
  /\b(?:ACLED(?:: [A-Z][A-Za-z/ ]+)?|UCDP GED|TimeMap|MGRS|WebGL|JSON|GeoJSON|GeoPackage|PNG|SVG|ArcGIS|Google Earth|Excel|PowerPoint|PPTX|PDF|LibreOffice|Python|KML|CSV|TXT|HTML|Markdown|UTC|GeoNames CC BY|Natural Earth|English|Dateline|Enter|Backspace|Escape|Esc|Ctrl|Alt|npm run [a-z:]+|npm|QGIS|GDAL|SHA-256|WFS|OGC API - Features|OpenAPI|Atom|ETag|If-None-Match|application\/problem\+json|[A-Z_]{5,})\b/g

test('no English is left in Ukrainian, and no Latin letter stands for a Cyrillic one', () => {
  const wrong = ukrainian.flatMap(([key, message]) => {
    if (isSearched(key)) return []
    const text = readMessage(message).text.join(' ').replaceAll(LATIN, '')
    return /[a-z]{3,}/i.test(text) || /[а-яіїєґ][a-z]|[a-z][а-яіїєґ]/i.test(text)
      ? [`${key}: ${message}`]
      : []
  })
  expect(wrong).toEqual([])
})

test('words the palette is searched by have the English ones in Ukrainian too', () => {
  const wrong = ukrainian.filter(
    ([key, words]) => isSearched(key) && !(/[а-яіїєґ]/i.test(words) && /[a-z]/.test(words)),
  )
  expect(wrong).toEqual([])
})
