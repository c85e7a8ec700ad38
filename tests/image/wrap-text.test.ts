import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measureText, toDrawable } from '@/lib/image/measure-text'
import { fitText, wrapText } from '@/lib/image/wrap-text'

describe('widths', () => {
  test.each<[string, number, number]>([
    ['Hello Привіт', 100, 593.5],
    ['', 100, 0],
    ['—', 10, 10],
  ])('%s', (text, size, width) => {
    expect(measureText(text, size, 400)).toBeCloseTo(width, 1)
  })

  test('bolder is wider', () => {
    expect(measureText('Kharkiv', 16, 600)).toBeGreaterThan(measureText('Kharkiv', 16, 400))
  })
})

test.each([
  ['Київ — “x” …', 'Київ — “x” …'],
  ['a\u202Eb\u0000c\n\t d', 'abc d'],
  ['漢字 and 🙂 more', 'and more'],
  ['\uD800half', 'half'],
])('%j is drawn as %j', (text, drawn) => {
  expect(toDrawable(text)).toBe(drawn)
})

const look = { size: 20, weight: 600 as const }

describe('lines', () => {
  test.each<[string, number, number, string[]]>([
    ['Short', 300, 2, ['Short']],
    ['', 300, 2, []],
    [
      'Fighting and strikes are reported, most often in Myrove',
      300,
      3,
      ['Fighting and strikes are', 'reported, most often in', 'Myrove'],
    ],
    [
      'Fighting and strikes are reported, most often in Myrove',
      300,
      2,
      ['Fighting and strikes are', 'reported, most often in…'],
    ],
    ['Повідомлено про бої та удари, найчастіше в Мировому', 300, 1, ['Повідомлено про бої та…']],
  ])('%s', (text, width, lines, expected) => {
    expect(wrapText(text, { ...look, width, lines })).toEqual(expected)
  })

  test('even ones leave no word alone', () => {
    const text = 'Fighting and strikes are reported, most often in Myrove and Tykha'
    const width = measureText('Fighting and strikes are reported, most often in Myrove and', 20, 600) + 1
    expect(wrapText(text, { ...look, width, lines: 2 })[1]).toBe('Tykha')
    expect(wrapText(text, { ...look, width, lines: 2, isEven: true })[1]?.split(' ').length).toBeGreaterThan(
      3,
    )
  })

  test('none is ever wider than its room, whatever the text, nor are there more', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 40, max: 400 }),
        fc.integer({ min: 1, max: 3 }),
        fc.boolean(),
        (text, width, lines, isEven) => {
          const wrapped = wrapText(text, { ...look, width, lines, isEven })
          expect(wrapped.length).toBeLessThanOrEqual(lines)
          for (const line of wrapped) expect(measureText(line, 20, 600)).toBeLessThanOrEqual(width)
        },
      ),
    )
  })

  test('a word without end is cut', () => {
    expect(fitText('x'.repeat(10_000), { ...look, width: 100 })).toMatch(/^x{5,12}…$/)
  })
})
