import { expect, test } from 'vitest'
import { readInput } from '@/lib/ingest'
import { splitStories } from '@/lib/text/split-stories'

const read = (html: string) => {
  const result = readInput(new TextEncoder().encode(html), { name: 'a.html' })
  return result.ok ? result.value : { text: `${result.why}: ${result.detail}`, meta: {} }
}

const one =
  'The bridge over the Skell was closed on Monday after cracks were found in two of its pillars, the mayor of Orvik said.'
const two =
  'Lorries are sent through Nordal. The detour takes an hour, the police said, and the ferry is full.'
const page = (head: string, article: string): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body><nav><a href="/">Home of the paper</a></nav><main><article>${article}</article></main><footer>All rights reserved by the paper</footer><script>var place = 'Berlin'</script></body></html>`

test('the article, its headline first, paragraphs apart, nothing that only a browser reads', () => {
  const { text } = read(
    page(
      '<title>Bridge over the Skell closed | The Paper</title><style>p::before { content: "Vienna" }</style>',
      `<h1>Bridge over the Skell closed</h1><p>${one}</p><script>document.write('Paris')</script><p>${two.replace('. ', '.<br>')}</p><ul><li>Skell</li><li>Hare &amp; Nordal</li></ul><noscript>Rome</noscript>`,
    ),
  )
  expect(text).toBe(
    `Bridge over the Skell closed\n\n${one}\n\n${two.replace('. ', '.\n')}\n\n• Skell\n• Hare & Nordal`,
  )
})

const metas: [string, string, object][] = [
  [
    'JSON-LD',
    `<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"Bridge closed","datePublished":"2024-11-05T07:00:00+02:00","publisher":{"name":"The Paper"},"author":[{"name":"Ann Hare"},{"name":"Tom Weir"}]}]}</script>`,
    {
      title: 'Bridge closed',
      publisher: 'The Paper',
      author: 'Ann Hare, Tom Weir',
      publishedAt: '2024-11-05T05:00:00Z',
      datePrecision: 'instant',
      dateSource: 'meta',
    },
  ],
  [
    'Open Graph',
    `<meta property="og:site_name" content="The Paper"><meta property='og:title' content='Bridge &quot;closed&quot;'><meta property=article:published_time content=2024-11-05><link rel="canonical" href="https://example.org/bridge"><meta name="author" content="Ann Hare">`,
    {
      title: 'Bridge "closed"',
      publisher: 'The Paper',
      url: 'https://example.org/bridge',
      author: 'Ann Hare',
      publishedAt: '2024-11-05',
      datePrecision: 'day',
      dateSource: 'meta',
    },
  ],
  [
    'only a title',
    '<title>Bridge over the Skell closed | The Paper</title>',
    { title: 'Bridge over the Skell closed' },
  ],
  [
    'a date of change',
    '<meta property="article:modified_time" content="2024-11-05T07:00:00Z">',
    { publishedAt: '2024-11-05T07:00:00Z', datePrecision: 'instant', dateSource: 'updated' },
  ],
  [
    'nonsense',
    '<script type="application/ld+json">{"@type":</script><meta property="article:published_time" content="soon"><link rel=canonical href="javascript:alert(1)">',
    {},
  ],
]

test.each(metas)('meta: %s', (_, head, meta) => {
  expect(read(page(head, `<p>${one}</p><p>${two}</p>`)).meta).toEqual(meta)
})

test('a time element dates the story only after its headline', () => {
  const time = '<time datetime="2024-11-05T07:00:00Z">today</time>'
  expect(read(page('', `<h1>Bridge closed</h1>${time}<p>${one}</p><p>${two}</p>`)).meta).toMatchObject({
    publishedAt: '2024-11-05T07:00:00Z',
    dateSource: 'meta',
  })
  expect(read(`<html><body><ul><li>${time} Other story</li></ul><p>${one}</p></body></html>`).meta).toEqual(
    {},
  )
})

test('an embedded post keeps its lines together and is found as one', () => {
  const post = `<blockquote class="twitter-tweet"><p>The ferry is full. https://t.example/x1</p>— Nordal Port (@nordalport) <a href="x">November 5, 2024</a></blockquote>`
  const { text } = read(page('', `<p>${one}</p><p>${two}</p>${post}<p>${one}</p>`))
  const [story] = splitStories({ text, format: 'html', input: 'a.html', meta: {} })
  expect(story?.story.sections.map(({ kind }) => kind)).toEqual(['body', 'embed', 'body'])
  expect(story?.story.publishedAt).toBeNull()
})

const hostile: [string, string][] = [
  ['deep nesting', `${'<div>'.repeat(200_000)}<p>${one}</p>`],
  ['nothing closed', `<p>${one}`.repeat(20_000)],
  ['brackets', `<p>${one}</p>${'<'.repeat(100_000)}`],
  ['a script without an end', `<p>${one}</p><script>alert('Berlin')`],
  ['a comment without an end', `<p>${one}</p><!-- Berlin`],
  ['quotes without an end', `<p>${one}</p><a href="${'<p title="'.repeat(50_000)}`],
  ['scripts in scripts', `<script><script>${'<script>'.repeat(50_000)}</script><p>${one}</p>`],
  [
    'attributes without end',
    `<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}=b`).join(' ')}>${one}</p>`,
  ],
  ['entities', `<p>${one}</p>${'&#x110000;&#0;&bogus;&'.repeat(20_000)}`],
  ['tags that end before they begin', `${'</div></p>'.repeat(50_000)}<p>${one}</p>`],
]

test.each(hostile)('hostile page: %s', (_, source) => {
  const { text } = read(`<html><body>${source}`)
  expect(text).toContain(one)
  expect(text).not.toMatch(/Berlin|<p>/)
})

test('script in a text is text', () => {
  const words = `<script>alert(1)</script> ${one}`
  expect(readInput(new TextEncoder().encode(words), { name: 'a.txt' })).toMatchObject({
    ok: true,
    value: { format: 'text', text: words },
  })
})

test('a page without words', () => {
  expect(read('<html><body><img src="x"><script>var a = 1</script></body></html>').text).toMatch(/^no-text/)
})
