import { expect, test } from 'vitest'
import { readInput } from '@/lib/ingest'
import { splitStories } from '@/lib/text/split-stories'

const read = (text: string, name = 'a.md') => readInput(new TextEncoder().encode(text), { name })
const stories = (text: string, name?: string) => {
  const result = read(text, name)
  if (!result.ok) throw new Error(`${result.why}: ${result.detail}`)
  return splitStories(result.value)
}

const body = 'The bridge over the Skell was closed on Monday after cracks were found.'

test('a front matter tells of the story and is no part of it', () => {
  const text = `---\ntitle: "Bridge: closed"\npublisher: Harbour wire\nurl: https://example.org/bridge\nauthor: [Ann Hare, Tom Weir]\npublished: 2024-11-05T07:00:00+02:00\nlanguage: en-GB\nsources:\n  - { publisher: A, date: 2024-11 }\n---\n\n${body}\n`
  const [first, ...more] = stories(text)
  expect(more).toEqual([])
  expect(first?.story).toMatchObject({
    title: 'Bridge: closed',
    text: body,
    language: 'en',
    publishedAt: '2024-11-05T05:00:00Z',
    datePrecision: 'instant',
    dateSource: 'front-matter',
    appearances: [
      {
        publisher: 'Harbour wire',
        url: 'https://example.org/bridge',
        author: 'Ann Hare, Tom Weir',
        input: 'a.md',
      },
    ],
  })
  expect(text.slice(first?.offset)).toBe(`${body}\n`)
})

const dates: [string, string | null, string | null][] = [
  ['2024-11-05', '2024-11-05', 'day'],
  ['2024-11', '2024-11-01', 'month'],
  ['2024', '2024-01-01', 'year'],
  ['5 November 2024', '2024-11-05', 'day'],
  ['2024-11-05 07:00', '2024-11-05', 'day'],
  ['', null, null],
]

test.each(dates)('published: %s', (written, publishedAt, datePrecision) => {
  expect(stories(`---\npublished: ${written}\n---\n${body}`)[0]?.story).toMatchObject({
    publishedAt,
    datePrecision,
  })
})

test('several front matters, several stories', () => {
  const text = `---\ntitle: One\n---\n${body}\n\n---\n\nStill of the first story, after a rule.\n\n---\ntitle: Two\ndate: 2024-11-05\n---\r\n\r\n${body}`
  expect(stories(text).map(({ story }) => [story.title, story.publishedAt])).toEqual([
    ['One', null],
    ['Two', '2024-11-05'],
  ])
})

test('first-level headings part stories, lower ones and lone ones do not', () => {
  expect(
    stories(`# The bridge is closed\n\n${body}\n\n## Why\n\n${body}\n\n# A flood on the coast\n\n${body}`),
  ).toHaveLength(2)
  expect(stories(`# The bridge is closed\n\n${body}\n\n## Why\n\n${body}`)).toHaveLength(1)
  expect(stories(`${body}\n\n# Why\n\n${body}\n\n# When\n\n${body}`)).toHaveLength(1)
  expect(
    stories(`---\ntitle: All of it\n---\n# The bridge is closed\n\n${body}\n\n# A flood\n\n${body}`),
  ).toHaveLength(1)
})

const refused: [string, string, RegExp][] = [
  ['---\ntitle: [a\npublisher: b\n---\nText.', 'bad-front-matter', /line [23]: /],
  ['---\ntitle: a\ntitle: b\n---\nText.', 'bad-front-matter', /line 3: /],
  ['---\ntitle: a\npublished: soon\n---\nText.', 'bad-front-matter', /line 3: “soon” is no date/],
  [
    '---\ntitle: a\npublisher: { name: b }\n---\nText.',
    'bad-front-matter',
    /line 3: “publisher” should be a text/,
  ],
  ['\n---\ntitle: a\n\nText without an end.', 'bad-front-matter', /line 2: .*no second one/],
  ['---\ntitle: a\n---\n', 'no-text', /no letter/],
]

test.each(refused)('%j', (text, why, detail) => {
  const result = read(text)
  if (why === 'no-text') {
    expect(result.ok && splitStories(result.value)).toEqual([])
    return
  }
  expect(result).toMatchObject({ ok: false, why })
  expect(result.ok ? '' : result.detail).toMatch(detail)
})

test('pasted text with a front matter is Markdown; one that only looks like it stays text', () => {
  expect(stories(`---\ntitle: One\n---\n${body}`, 'pasted text')[0]?.story.title).toBe('One')
  const odd = `---\ntitle: [a\n---\n${body}`
  expect(read(odd, 'a.txt')).toMatchObject({ ok: true, value: { format: 'text', text: odd } })
  expect(read(`---\n\n${body}`)).toMatchObject({ ok: true, value: { format: 'markdown' } })
})
