import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutExcerpt } from '@/lib/store/cut-excerpt'

const cut = (text: string, name: string) => {
  const start = text.indexOf(name)
  return cutExcerpt(text, { start: 0, end: text.length }, { start, end: start + name.length })
}

test('a short sentence stays as it is, white space around it dropped, line breaks as spaces', () => {
  expect(cut('  The bridge\nat Kupiansk fell. \n', 'Kupiansk')).toEqual({
    excerpt: 'The bridge at Kupiansk fell.',
    markStart: 14,
  })
})

test('a long one is cut around the name at word boundaries', () => {
  const words = 'word '.repeat(200)
  const { excerpt, markStart } = cut(`${words}Kupiansk ${words}`, 'Kupiansk')
  expect(excerpt.startsWith('… word')).toBe(true)
  expect(excerpt.endsWith('word …')).toBe(true)
  expect(excerpt.slice(markStart, markStart + 8)).toBe('Kupiansk')
  expect(excerpt.length).toBeLessThanOrEqual(324)
  expect(excerpt.length).toBeGreaterThan(290)
})

test('room that one side does not need goes to the other', () => {
  const { excerpt } = cut(`Kupiansk ${'word '.repeat(200)}`, 'Kupiansk')
  expect(excerpt.startsWith('Kupiansk word')).toBe(true)
  expect(excerpt.length).toBeGreaterThan(310)
})

test('the mark is always there, whole and at its place', () => {
  const word = fc.stringMatching(/^[a-zа-я]{1,30}$/)
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 120 }),
      fc.array(word, { maxLength: 120 }),
      fc.boolean(),
      (before, after, glued) => {
        const joint = glued ? '' : ' '
        const text = `${before.join(joint)} KUPIANSK ${after.join(joint)}`
        const { excerpt, markStart } = cut(text, 'KUPIANSK')
        expect(excerpt.slice(markStart, markStart + 8)).toBe('KUPIANSK')
        expect(excerpt.length).toBeLessThanOrEqual(324)
      },
    ),
  )
})
