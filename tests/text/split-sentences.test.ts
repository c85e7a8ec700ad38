import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { splitSentences, tokenize } from '@/lib/text'

const sentences = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end))

const table: [string, string[]][] = [
  ['Troops left Orvik. They went north.', ['Troops left Orvik.', 'They went north.']],
  // Abbreviations and initials
  [
    'Gen. Ada Moor met Lt. Col. B. Hare in St. Petersburg.',
    ['Gen. Ada Moor met Lt. Col. B. Hare in St. Petersburg.'],
  ],
  [
    'The U.S. Army left on Oct. 30. It had stayed two years.',
    ['The U.S. Army left on Oct. 30.', 'It had stayed two years.'],
  ],
  ['They came from the U.S. The talks went on.', ['They came from the U.S.', 'The talks went on.']],
  ['It began at 7 p.m. Monday. Nobody was hurt.', ['It began at 7 p.m. Monday.', 'Nobody was hurt.']],
  ['Shell No. 5 hit. No. 6 did not.', ['Shell No. 5 hit.', 'No. 6 did not.']],
  ['Did it fly? No. Nobody saw it.', ['Did it fly?', 'No.', 'Nobody saw it.']],
  ['After World War I. Borders moved again.', ['After World War I.', 'Borders moved again.']],
  ['Acme Inc. The firm sells pumps.', ['Acme Inc.', 'The firm sells pumps.']],
  ['Fire near Hazard, Ky. killed two.', ['Fire near Hazard, Ky. killed two.']],
  // Numbers, ellipses, quotes
  [
    'It cost 1.5 million. On 04.11.2024 it fell to 0.9.',
    ['It cost 1.5 million.', 'On 04.11.2024 it fell to 0.9.'],
  ],
  ['Progress ... in the near term is slow.', ['Progress ... in the near term is slow.']],
  ['They waited… Then it came.', ['They waited…', 'Then it came.']],
  ['“We hold the town.” The line moved.', ['“We hold the town.”', 'The line moved.']],
  ['“Will it hold?” she asked. “It will!”', ['“Will it hold?” she asked.', '“It will!”']],
  ['He came (from Orvik.) She left.', ['He came (from Orvik.)', 'She left.']],
  ['It broke off on Monday.The army said so.', ['It broke off on Monday.', 'The army said so.']],
  [
    'See https://example.org/A.Html or mail a.b@example.org today.',
    ['See https://example.org/A.Html or mail a.b@example.org today.'],
  ],
  // Cyrillic
  ['Удар по м. Харків завдав шкоди. Є поранені.', ['Удар по м. Харків завдав шкоди.', 'Є поранені.']],
  ['Бої в с. Роботине, Запорізька обл. тривають.', ['Бої в с. Роботине, Запорізька обл. тривають.']],
  ['Это было в 2024 г. В городе тихо.', ['Это было в 2024 г.', 'В городе тихо.']],
  ['Вул. Шевченка, буд. 5 пошкоджено. Немає світла.', ['Вул. Шевченка, буд. 5 пошкоджено.', 'Немає світла.']],
  // Lines
  ['A headline without a stop\nThe first sentence.', ['A headline without a stop', 'The first sentence.']],
  ['  • First point\n  • Second point\r\n- third', ['First point', 'Second point', 'third']],
  ['1. First do this. 2. Then do that.', ['1. First do this.', '2. Then do that.']],
  ['***\n---\n“…”', []],
  ['戦闘が続く。市は静かだ。', ['戦闘が続く。', '市は静かだ。']],
]

test.each(table)('%s', (text, expected) => {
  expect(sentences(text)).toEqual(expected)
})

test('a hard-wrapped paragraph is joined, a list of short lines is not', () => {
  const wrapped =
    'The column left the depot before dawn and reached the bridge at\nthe edge of Orvik by noon, where the bank\nhad given way under the water. It turned back toward\nNordal in the evening.'
  expect(sentences(wrapped)).toHaveLength(2)
  expect(sentences('Orvik\nnear the bridge\nNordal\nnear the mill')).toHaveLength(4)
})

test('a range gives absolute offsets and looks at nothing outside of it', () => {
  const text = 'Ab. Cd ef. Gh.'
  expect(splitSentences(text, 4, 10)).toEqual([{ start: 4, end: 10 }])
})

const anyText = array(
  oneof(
    string({ unit: 'grapheme' }),
    string({ unit: 'binary' }),
    constantFrom(
      '. ',
      '.',
      '\n',
      '\r\n',
      ' ',
      '“',
      '”',
      '…',
      '\ud83d',
      '👩‍🚒',
      'é',
      'ֱ',
      'U.S.',
      ' Gen. ',
      'м. Київ',
      '’s',
      '• ',
      '。',
    ),
  ),
  { maxLength: 40 },
).map((parts) => parts.join(''))

test('sentences are in order, apart, inside the text, and hold every word', () => {
  assert(
    property(anyText, (text) => {
      const spans = splitSentences(text)
      let last = 0
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
      for (const token of tokenize(text)) {
        if (token.kind === 'punctuation') continue
        expect(spans.some(({ start, end }) => start <= token.start && token.end <= end)).toBe(true)
      }
    }),
    { numRuns: 500 },
  )
})
