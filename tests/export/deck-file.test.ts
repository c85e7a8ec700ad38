import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseHTML } from 'linkedom'
import { expect, onTestFinished, test } from 'vitest'
import { deckFileSchema } from '@/lib/briefing/deck-file'
import { embedJson } from '@/lib/export/deck/embed-json'
import { readPlayer } from '@/lib/export/deck/read-player'
import { writeDeck } from '@/lib/export/deck/write-deck'

const hostile = [
  '</script><script>alert(1)</script>',
  '<!-- <script>',
  ']]> & "quoted" \'text\'',
  'a line\u2028a paragraph\u2029end',
  '</title><img src=x onerror=alert(1)>',
]

test.each(hostile)('%j stands in a page as data and comes back the same', (text) => {
  const json = embedJson({ [text]: [text] })
  expect(json).not.toMatch(/[<>\u2028\u2029]/)
  expect(JSON.parse(json)).toEqual({ [text]: [text] })
})

const player = {
  magic: 'dateline-deck' as const,
  version: 1 as const,
  hash: 'abc',
  script: 'let a = 1 && 2',
  style: 'p { margin: 0 }',
  parts: { worker: 'if (1 < 2) "</script>"', fonts: {} },
}
const fileCalled = (title: string) =>
  deckFileSchema.parse({
    language: 'en',
    messages: {},
    deck: {
      briefing: {
        id: 'abcdefghjkm2',
        title,
        template: 'daily',
        slides: [],
        revision: 1,
        author: null,
        created: '2025-01-01T00:00:00.000Z',
        changed: '2025-01-01T00:00:00.000Z',
      },
      contents: {},
    },
    images: {},
    tiles: {},
    pictures: {},
  })
const write = async (title: string): Promise<string> => {
  const chunks: Uint8Array[] = []
  const wanted = { player, file: fileCalled(title), noScript: hostile[0] ?? '', version: '0.1.0' }
  for await (const chunk of writeDeck(wanted)) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

test.each(hostile)(
  'a briefing called %j writes a page of one script and two blocks of data',
  async (title) => {
    const { document } = parseHTML(await write(title))
    const scripts = [...document.querySelectorAll('script')]
    expect(scripts.map((script) => script.getAttribute('type'))).toEqual([
      'application/json',
      'application/json',
      null,
    ])
    const [file, parts, run] = scripts.map((script) => script.textContent ?? '')
    expect(deckFileSchema.parse(JSON.parse(file ?? '')).deck.briefing.title).toBe(title)
    expect(JSON.parse(parts ?? '')).toEqual(player.parts)
    expect(run).toBe(player.script)
    expect(document.querySelectorAll('img')).toHaveLength(0)
  },
)

test('the policy of a file lets its own script run and nothing reach out', async () => {
  const [, policy = ''] =
    /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(await write('Daily')) ?? []
  const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]))
  expect(rules.get('default-src')).toEqual(["'none'"])
  expect(rules.get('script-src')).toEqual([
    `'sha256-${createHash('sha256').update(player.script).digest('base64')}'`,
  ])
  expect([...rules.values()].flat().filter((source) => /https?:|\*|self|file:/.test(source))).toEqual([])
})

test('a player that is missing, broken or of another version is refused with the command that builds it', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-player-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = path.join(folder, 'player.json')
  expect(await readPlayer(file)).toMatchObject({
    ok: false,
    why: expect.stringContaining('npm run build:deck'),
  })
  for (const text of ['{', JSON.stringify({ ...player, version: 2 }), JSON.stringify({ magic: 'other' })]) {
    writeFileSync(file, text)
    expect(await readPlayer(file)).toMatchObject({ ok: false, why: expect.stringContaining('--force') })
  }
  writeFileSync(file, JSON.stringify(player))
  expect(await readPlayer(file)).toEqual({ ok: true, value: player })
})
