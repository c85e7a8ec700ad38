import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js'
import { expect, test } from 'vitest'
import { linkSource } from '@/lib/export/briefing/link-source'
import type { Paper } from '@/lib/export/briefing/paper'
import { writePdf } from '@/lib/export/briefing/write-pdf'
import { writePptx } from '@/lib/export/briefing/write-pptx'
import { makePaper, mapBody, toldSlide, toldSource } from './make-paper'

const hostile = '</a:t><b>=cmd|\' /C calc\'!A0</b> & "Вісник" \u0000\u000b\ufffe\ud800\u202Egnp.exe'
const source = toldSource('Harbour wire, 12 Mar 2025', 'https://paper.example/a?b=1&c=(2)')
const bad = toldSource('Front brief, 13 Mar 2025', 'javascript:alert(1)')
const slides = [
  { told: toldSlide({ kind: 'title', title: hostile, sourceLine: 'Harbour wire' }), body: { kind: 'words' } },
  {
    told: toldSlide({
      kind: 'map',
      title: 'Дніпро: 2 події',
      text: hostile,
      isQuote: true,
      status: { type: 'battles', status: 'claimed', words: 'Claimed' },
      sources: [source, bad],
      sourceLine: `${source.words}; ${bad.words}`,
      notes: `First line.\nSecond line. ${hostile}`,
      why: 'Ranked first',
    }),
    body: mapBody,
  },
] satisfies Paper['slides']

const readPdf = async (paper: Paper, hasNotes = false): Promise<string> => {
  const parts: Uint8Array[] = []
  for await (const part of writePdf(paper, { hasNotes })) parts.push(part)
  return Buffer.concat(parts).toString('latin1')
}

/** Files of the package by name; pictures as empty text. */
const readPptx = async (paper: Paper): Promise<Map<string, string>> => {
  const reader = new ZipReader(new BlobReader(new Blob([Buffer.from(await writePptx(paper))])))
  const files = new Map<string, string>()
  for (const entry of await reader.getEntries())
    if (!entry.directory)
      files.set(
        entry.filename,
        /\.(xml|rels)$/.test(entry.filename) ? await entry.getData(new TextWriter()) : '',
      )
  return files
}

test.each([
  ['https://paper.example/a b', 'https://paper.example/a%20b'],
  ['HTTP://paper.example', 'http://paper.example/'],
  ['javascript:alert(1)', `https://map.example/stories/${'a'.repeat(64)}?at=4-9`],
  [' data:text/html,x', `https://map.example/stories/${'a'.repeat(64)}?at=4-9`],
  ['file:///etc/passwd', `https://map.example/stories/${'a'.repeat(64)}?at=4-9`],
  ['/a/path', `https://map.example/stories/${'a'.repeat(64)}?at=4-9`],
  [null, `https://map.example/stories/${'a'.repeat(64)}?at=4-9`],
])('a source at %j is read at %j', (url, address) => {
  expect(linkSource('https://map.example', toldSource('Harbour wire', url))).toBe(address)
})

test('without a public name only what was published elsewhere has an address', () => {
  expect(linkSource(null, bad)).toBeNull()
  expect(linkSource(null, source)).toBe(source.url)
  expect(linkSource('https://map.example', { ...bad, span: null })).toMatch(/stories\/a+$/)
})

test('a PDF has a page for each slide, one bookmark each, links of the web only, and says what it is', async () => {
  const pdf = await readPdf(makePaper(slides, { author: 'Оля', language: 'uk-UA' }))
  expect(pdf.startsWith('%PDF-1.7')).toBe(true)
  expect(pdf.match(/\/Type \/Page\n/g)).toHaveLength(2)
  expect(pdf.match(/\/URI \([^\n]*\)/g)).toEqual([
    String.raw`/URI (https://paper.example/a?b=1&c=\(2\))`,
    `/URI (https://map.example/stories/${'a'.repeat(64)}?at=4-9)`,
  ])
  expect(pdf).not.toMatch(/javascript/i)
  expect(pdf).toContain('/Lang (uk-UA)')
  expect(pdf.match(/\/Dest \[/g)).toHaveLength(2)
  expect(pdf).toContain('NotoSans-SemiBold')
  expect(pdf).not.toMatch(/Helvetica/)
})

test('with notes a PDF has a page more for the slide that has some', async () => {
  expect((await readPdf(makePaper(slides), true)).match(/\/Type \/Page\n/g)).toHaveLength(3)
})

test('whoever stops reading a PDF has no more of it made', async () => {
  let drawn = 0
  const many = Array.from({ length: 30 }, () => ({
    told: toldSlide({ kind: 'map' as const }),
    body: mapBody,
  }))
  const paper = makePaper(many)
  const counted: Paper = { ...paper, draw: (...asked) => ((drawn += 1), paper.draw(...asked)) }
  for await (const part of writePdf(counted, { hasNotes: false })) if (part.length > 0) break
  expect(drawn).toBeLessThan(5)
})

test('a picture that is gone leaves its words', async () => {
  expect(
    (await readPdf(makePaper(slides, { draw: async () => null }))).match(/\/Type \/Page\n/g),
  ).toHaveLength(2)
  const files = await readPptx(makePaper(slides, { draw: async () => null }))
  expect(files.get('ppt/slides/slide2.xml')).toContain('Дніпро: 2 події')
})

test('a PPTX has a slide each: words as text, pictures with words for them, links of the web only', async () => {
  const files = await readPptx(makePaper(slides))
  expect([...files.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(2)
  const [first = '', second = ''] = [1, 2].map((at) => files.get(`ppt/slides/slide${at}.xml`))
  expect(first).toContain(
    '&lt;/a:t&gt;&lt;b&gt;=cmd|&apos; /C calc&apos;!A0&lt;/b&gt; &amp; &quot;Вісник&quot; gnp.exe',
  )
  expect(second).toContain('type="title"')
  expect(second).toContain('descr="Map with 2 events"')
  expect(second).not.toContain('preencoded')
  const addresses = [
    ...(files.get('ppt/slides/_rels/slide2.xml.rels') ?? '').matchAll(/Target="([^"]+)" TargetMode/g),
  ]
  expect(addresses.map(([, target]) => target)).toEqual([
    'https://paper.example/a?b=1&amp;c=(2)',
    `https://map.example/stories/${'a'.repeat(64)}?at=4-9`,
  ])
  for (const [name, text] of files)
    expect(/javascript:|(?![\r\n\t])\p{Cc}|\ufffe/u.test(text) && name).toBe(false)
})

test('the speaker of a PPTX has notes line by line, the reason, and every source with its address', async () => {
  const files = await readPptx(makePaper(slides))
  const said = [...(files.get('ppt/notesSlides/notesSlide2.xml') ?? '').matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(
    ([, line]) => line,
  )
  expect(said.slice(0, 6)).toEqual([
    'First line.',
    expect.stringMatching(/^Second line\. &lt;\/a:t&gt;/),
    'Why it is here',
    'Ranked first',
    'Sources',
    'Harbour wire, 12 Mar 2025: https://paper.example/a?b=1&amp;c=(2)',
  ])
})
