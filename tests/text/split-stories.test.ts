import { readFileSync } from 'node:fs'
import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import type { Document } from '@/lib/domain'
import { storySchema } from '@/lib/domain'
import { splitStories } from '@/lib/text/split-stories'

const documentOf = (text: string, meta: Document['meta'] = {}): Document => ({
  text,
  format: 'text',
  input: 'a test',
  meta,
})
const split = (text: string, meta?: Document['meta']) =>
  splitStories(documentOf(text, meta)).map(({ story }) => story)
const fixture = (name: string) =>
  split(readFileSync(new URL(`../fixtures/ingest/${name}`, import.meta.url), 'utf8'))
const roles = (text: string): string[] =>
  split(text).flatMap(({ sections }) =>
    sections.map(({ kind, repeatOf }) => (repeatOf === undefined ? kind : `${kind} = ${repeatOf}`)),
  )

test('a page that prints headline and captions twice', () => {
  const [ferry, bridge, ...more] = fixture('printed-twice.txt')
  expect(more).toEqual([])
  expect(ferry?.title).toBe('Ferry service resumes at Nordal after ice storm')
  expect(ferry?.sections.map(({ kind, repeatOf }) => [kind, repeatOf])).toEqual([
    ['headline', undefined],
    ['caption', undefined],
    ['caption', 1],
    ['boilerplate', undefined],
    ['headline', 0],
    ['caption', 1],
    ['caption', 1],
    ['body', undefined],
  ])
  // The caption is of Monday 14 January, the harbour master spoke on Tuesday.
  expect(ferry).toMatchObject({
    publishedAt: '2019-01-15',
    datePrecision: 'day',
    dateSource: 'inferred',
    cutOff: false,
  })
  // No weekday in the lead; Monday 21 and Tuesday 22 January further down, no others.
  expect(bridge).toMatchObject({ publishedAt: '2019-01-22', dateSource: 'inferred' })
})

test('a page with a gallery, update lines and bullets, and other stories below', () => {
  const stories = fixture('gallery-page.txt')
  expect(stories.map(({ title }) => title)).toEqual([
    'Dam at Skell Falls holds after night of heavy rain',
    'Two climbers found alive on Mount Hare',
    'Harvest of red apples smallest in ten years, growers say',
  ])
  expect(stories.map(({ publishedAt, dateSource }) => [publishedAt, dateSource])).toEqual([
    ['2021-02-04', 'updated'],
    [null, null],
    [null, null],
  ])
  const kinds = stories[0]?.sections.map(({ kind }) => kind) ?? []
  expect(kinds.filter((kind) => kind === 'caption')).toHaveLength(2)
  expect(kinds.slice(-4)).toEqual(['standfirst', 'standfirst', 'dateline', 'body'])
  // "Feb. 3" and "February 3" are the same caption.
  expect(stories[0]?.sections.filter(({ kind }) => kind === 'caption')[1]?.repeatOf).toBe(3)
})

test('cut-off teasers behind a story, with and without a label', () => {
  const stories = fixture('teasers.txt')
  expect(stories.map(({ cutOff }) => cutOff)).toEqual([false, true, true, true])
  expect(stories.map(({ title }) => title)).toEqual([null, null, null, null])
  expect(stories[1]?.sections.map(({ kind }) => kind)).toEqual(['standfirst', 'body'])
  expect(stories[0]?.sections.map(({ kind }) => kind)).toEqual(['body', 'credit', 'body'])
})

test('an embedded post neither dates the story nor is one', () => {
  const [story, ...more] = fixture('embed.txt')
  expect(more).toEqual([])
  expect(story?.sections.map(({ kind }) => kind)).toEqual(['body', 'embed'])
  expect(story?.publishedAt).toBeNull()
  const embed = story?.sections[1]
  expect(story?.text.slice(embed?.start, embed?.end)).toMatch(/^READ:[^]*2022$/)
})

test('offers of a newsletter above, credits and links below', () => {
  const [story] = fixture('newsletter.txt')
  expect(story?.title).toBeNull()
  expect(story?.sections.map(({ kind }) => kind)).toEqual([
    'boilerplate',
    'boilerplate',
    'body',
    'credit',
    'boilerplate',
  ])
})

const body = 'The bridge over the Skell was closed on Monday after cracks were found in two of its pillars.'
const more = 'Lorries are sent through Nordal. The detour takes an hour, the police said.'

const oneStory: [string, string][] = [
  ['one paragraph', body],
  [
    'sub-headings',
    `Bridge over the Skell closed\n\n${body}\n\nWhat drivers should know\n\n${more}\n\nWhen it may open again\n\n${body}`,
  ],
  [
    'sub-headings after wide gaps',
    `Bridge closed at last\n\n${body}\n\n\nWhat drivers should know\n\n${more}\n\n\n\nHow it began\n\n${body}`,
  ],
  ['breaks of asterisks', `Bridge over the Skell closed\n\n${body}\n\n* * *\n\n${more}\n\n***\n\n${body}`],
  ['an author below a rule', `Bridge over the Skell closed\n\n${body}\n\n---\n\nAbout the author\n\n${more}`],
  [
    'a doubled caption in the text',
    `Bridge over the Skell closed\n\n${body}\n\nCracks in the northern pillar\nCracks in the northern pillar\n\n${more}`,
  ],
  ['questions and answers', `Q: Is the bridge closed?\nA: ${body}\n\nQ: For how long?\nA: Nobody knows`],
  [
    'a transcript that breaks off',
    `MAYOR: ${body}\n\nREPORTER: ${more}\n\nMAYOR: ${body} ${more} ${body} And then we went to the river because the`,
  ],
  [
    'a story that breaks off',
    `${body}\n\n${more}\n\n${body} ${more} ${body} It was said that the pillars had been looked at and`,
  ],
  ['a list', `Closed bridges\n\n- Skell\n- Hare\n- Nordal`],
  ['several datelines', `Storm over the north\n\nORVIK, Nordal (AP) — ${body}\n\nSKELL (AP) — ${more}`],
  ['the same sentence over and over', `${body}\n`.repeat(30)],
  ['one word over and over', 'Orvik\n'.repeat(300)],
  ['two full paragraphs without stops', `${body.slice(0, -1)}\n\n${more.slice(0, -1)}`],
]

test.each(oneStory)('%s: one story', (_, text) => {
  expect(split(text)).toHaveLength(1)
})

const severalStories: [string, number, string][] = [
  [
    'a headline with its dateline after a gap',
    2,
    `Bridge over the Skell closed\n\n${body}\n\n\nFlood warning for the coast\n\nORVIK, Nordal (AP) — ${more}`,
  ],
  [
    'a headline with its byline after a rule',
    2,
    `Bridge over the Skell closed\n\n${body}\n\n***\n\nFlood warning for the coast\nBy Ann Hare\n\n${more}`,
  ],
  [
    'a headline with its date after a gap',
    2,
    `Bridge over the Skell closed\n\n${body}\n\n\nFlood warning for the coast\nPublished 5 May 2020\n\n${more}`,
  ],
  [
    'nothing but whole stories between rules',
    3,
    ['The old bridge is closed', 'A flood on the coast', 'No apples in the valley']
      .map((title) => `${title}\n\n${body}\n\n${more}`)
      .join('\n\n=====\n\n'),
  ],
  [
    'nothing but whole stories between wide gaps',
    2,
    `The old bridge is closed\n\n${body}\n\n\n\nA flood on the coast\n\n${more}`,
  ],
]

test.each(severalStories)('%s: %i stories', (_, count, text) => {
  expect(split(text)).toHaveLength(count)
})

const sectionTable: [string, string[]][] = [
  [body, ['body']],
  ['Explosion heard near the port of Orvik', ['body']],
  [`Bridge closed\n${body}`, ['headline', 'body']],
  [`Bridge closed\nDrivers are angry\n\n${body}`, ['headline', 'standfirst', 'body']],
  [
    `Bridge closed\nBy Ann Hare\n5 May 2020, 10:15 GMT\n\n${body}`,
    ['headline', 'credit', 'update-line', 'body'],
  ],
  [`Bridge closed\n\nKYIV, Ukraine (Reuters) — ${body}`, ['headline', 'dateline', 'body']],
  [`BANGKOK: ${body}`, ['dateline', 'body']],
  [`WATCH: ${body}`, ['body']],
  [`Bridge closed\n\nCracks in a pillar. (Photo: Ann Hare)\n\n${body}`, ['headline', 'caption', 'body']],
  [`${body}\n\nPolice closed the road. (Reuters)`, ['body']],
  [`${body}\n\nAdvertisement\n\n${more}`, ['body', 'boilerplate', 'body']],
  [`# Bridge closed\n\n${body}\n\n## Why\n\n${more}`, ['headline', 'body']],
  [`${body}\n\nПідписуйтесь на наш канал`, ['body', 'boilerplate']],
]

test.each(sectionTable)('%s', (text, kinds) => {
  expect(roles(text)).toEqual(kinds)
})

const dates: [string, string | null, string | null, string | null][] = [
  [`Bridge closed\nUpdated 31 October 2024\n\n${body}`, '2024-10-31', 'day', 'updated'],
  [
    `Bridge closed\nPublished 30 October 2024 | Updated 31 October 2024\n\n${body}`,
    '2024-10-30',
    'day',
    'byline',
  ],
  [`Bridge closed\nNov. 5, 2024, 10:15 GMT\n\n${body}`, '2024-11-05T10:15:00Z', 'instant', 'byline'],
  [`Міст закрито\nОпубліковано 5 листопада 2024, 10:15\n\n${body}`, '2024-11-05', 'day', 'byline'],
  [`Bridge closed\nUpdated 12 min 47 sec ago\n\n${body}`, null, null, null],
  [`Bridge closed\nBy Ann Hare, 5 May 2020\n\n${body}`, '2020-05-05', 'day', 'byline'],
  [`ORVIK, May 5, 2020 (AP) — ${body}`, '2020-05-05', 'day', 'byline'],
  [`ORVIK, May 5 (AP) — ${body}`, null, null, null],
  [`${body} It was built on 5 May 1920.`, null, null, null],
  [`The quake came on Monday, July 16, 1990, people remember. It was hot.`, null, null, null],
  [
    `The wall fell on Monday, May 4, 2020. Police said Tuesday that nobody was hurt.`,
    '2020-05-05',
    'day',
    'inferred',
  ],
  [
    `Bridge closed\n\nThe bridge on 4 May 2020. (AFP)\n\nIt will open on Tuesday, if all goes well, the mayor hopes.`,
    null,
    null,
    null,
  ],
  [
    `Bridge closed\n\nFILE PHOTO: The bridge on 4 May 2020. (AFP)\n\nThe mayor closed it, she said Tuesday, for good.`,
    null,
    null,
    null,
  ],
  [
    `Bridge closed\n\nThe bridge on 4 May 2020. (AFP)\n\nThe mayor closed it, she said last Tuesday, for good.`,
    null,
    null,
    null,
  ],
]

test.each(dates)('%s', (text, publishedAt, datePrecision, dateSource) => {
  expect(split(text)[0]).toMatchObject({ publishedAt, datePrecision, dateSource })
})

test('what the input tells wins, and belongs to the first story; the publisher to all', () => {
  const text = `The old bridge is closed\nUpdated 1 May 2020\n\n${body}\n\n\n\nA flood on the coast\nBy Ann Hare\n\n${more}`
  const [first, second] = split(text, {
    title: 'Closed',
    publisher: 'Harbour wire',
    author: 'Tom Weir',
    publishedAt: '2020-04-30',
    dateSource: 'meta',
  })
  expect(first).toMatchObject({
    title: 'Closed',
    publishedAt: '2020-04-30',
    datePrecision: 'day',
    dateSource: 'meta',
  })
  expect(first?.appearances).toEqual([
    {
      publisher: 'Harbour wire',
      title: 'Closed',
      author: 'Tom Weir',
      publishedAt: '2020-04-30',
      input: 'a test',
    },
  ])
  expect(second).toMatchObject({ title: 'A flood on the coast', publishedAt: null })
  expect(second?.appearances).toEqual([
    { publisher: 'Harbour wire', title: 'A flood on the coast', author: 'Ann Hare', input: 'a test' },
  ])
})

test('the agency of the dateline is the author, not the publisher', () => {
  expect(split(`KYIV, Ukraine (Reuters) — ${body}`)[0]?.appearances).toEqual([
    { author: 'Reuters', input: 'a test' },
  ])
})

test('no letter, no story; outside of the stories there is nothing to read', () => {
  expect(split(' \n***\n…')).toEqual([])
  expect(splitStories(documentOf(`\n\n---\n\n${body}\n\n***\n`))).toMatchObject([
    { offset: 7, story: { text: body } },
  ])
})

const anyText = array(
  oneof(
    string({ unit: 'grapheme' }),
    string({ unit: 'binary' }),
    constantFrom(
      body,
      more,
      'The old bridge is closed',
      'Updated 5 May 2020',
      '\n',
      '\n\n\n\n',
      '\r\n',
      '---\n',
      '  • ',
      'ORVIK: ',
      '— A (@b) May 5, 2020',
      '# ',
      '1 / 2',
      'By Ann Hare',
    ),
  ),
  { maxLength: 30 },
).map((parts) => parts.join(''))

test('stories are true slices in order; sections in order, apart, and hold every word', () => {
  assert(
    property(anyText, (text) => {
      let last = 0
      for (const { story, offset } of splitStories(documentOf(text))) {
        expect(storySchema.safeParse(story).error).toBeUndefined()
        expect(offset).toBeGreaterThanOrEqual(last)
        expect(text.slice(offset, offset + story.text.length)).toBe(story.text)
        expect(text.slice(last, offset)).not.toMatch(/[\p{L}\p{N}]/u)
        last = offset + story.text.length
        let end = 0
        for (const [index, section] of story.sections.entries()) {
          expect(story.text.slice(end, section.start)).not.toMatch(/[\p{L}\p{N}]/u)
          expect(section.start).toBeGreaterThanOrEqual(end)
          expect(section.end).toBeGreaterThanOrEqual(section.start)
          if (section.repeatOf !== undefined)
            expect(story.sections[section.repeatOf]?.kind).toBe(section.kind)
          expect(section.repeatOf ?? -1).toBeLessThan(index)
          end = section.end
        }
        expect(story.text.slice(end)).not.toMatch(/[\p{L}\p{N}]/u)
      }
      expect(text.slice(last)).not.toMatch(/[\p{L}\p{N}]/u)
    }),
    { numRuns: 500 },
  )
})
