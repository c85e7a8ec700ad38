import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { APIRequestContext } from 'playwright/test'
import sharp from 'sharp'
import { z } from 'zod'
import { mapColors } from '@/lib/look/map-colors'
import { makeBriefing } from './make-briefing'
import { makeShare } from './make-share'
import { expect, test } from './test'

const givenSchema = z.object({ share: z.object({ code: z.string() }) })
const storiesSchema = z.object({ items: z.array(z.object({ id: z.string(), title: z.string().nullable() })) })

/** What a chat reads of a link: the tags of the head, by their names. */
const readTags = async (request: APIRequestContext, path: string): Promise<Map<string, string>> => {
  const response = await request.get(path, { headers: { 'user-agent': 'Twitterbot/1.0' } })
  const html = await response.text()
  const head = html.slice(0, html.indexOf('</head>'))
  const tags = head.matchAll(/<meta (?:property|name)="((?:og|twitter):[^"]+)" content="([^"]*)"/g)
  return new Map([...tags].map(([, name = '', content = '']) => [name, content.replaceAll('&amp;', '&')]))
}

const hue = (color: string): [number, number, number] => [
  Number.parseInt(color.slice(1, 3), 16),
  Number.parseInt(color.slice(3, 5), 16),
  Number.parseInt(color.slice(5, 7), 16),
]

/** Size, how many colours there are, and how many pixels have the very hue. */
const readPicture = async (request: APIRequestContext, url: string, color: string) => {
  const response = await request.get(url)
  expect(response.headers()['content-type']).toBe('image/png')
  const { data, info } = await sharp(await response.body())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const [red, green, blue] = hue(color)
  const colors = new Set<number>()
  let hits = 0
  for (let at = 0; at < data.length; at += 3) {
    colors.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0))
    if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) hits++
  }
  return { width: info.width, height: info.height, colors: colors.size, hits }
}

const { types } = mapColors.light

/** Addresses of all pages, as folders of the app tell them. */
const pages = readdirSync(path.join(import.meta.dirname, '../../app'), { recursive: true, encoding: 'utf8' })
  .filter((file) => path.basename(file) === 'page.tsx')
  .map((file) => path.join('/', path.dirname(file)))
  .sort()

test.describe('a link is shown with its sentence and its map', () => {
  test('of everything', async ({ request, baseURL }) => {
    const tags = await readTags(request, '/')
    expect(tags.get('og:title')).toMatch(/ (?:is|are) reported/)
    expect(tags.get('og:description')).toMatch(/^\d+ reports · /)
    expect(tags.get('og:url')).toBe(baseURL)
    expect(tags.get('og:site_name')).toBe('Dateline')
    expect(tags.get('twitter:card')).toBe('summary_large_image')
    expect(tags.get('twitter:image')).toBe(tags.get('og:image'))
    expect(tags.get('og:image:alt')).toContain(tags.get('og:title'))
    const picture = await readPicture(
      request,
      tags.get('og:image') ?? '',
      types['explosions-remote-violence'],
    )
    expect(picture).toMatchObject({ width: 1200, height: 630 })
    expect(picture.colors).toBeGreaterThan(500)
    expect(picture.hits).toBeGreaterThan(200)
  })

  test('of a view: its own filter and camera, not the way the screen is set up', async ({
    request,
    baseURL,
    page,
  }) => {
    const tags = await readTags(request, '/?types=battles&map=6/48.5/37&theme=dark&fold=filters')
    expect(tags.get('og:url')).toBe(`${baseURL}/?types=battles&map=6/48.5/37`)
    expect(tags.get('og:image')).toBe(`${baseURL}/api/preview.png?types=battles&map=6/48.5/37`)
    await page.goto('/?types=battles&map=6/48.5/37')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(tags.get('og:title') ?? '')
    const battles = await readPicture(request, tags.get('og:image') ?? '', types.battles)
    expect(battles).toMatchObject({ width: 1200, height: 630 })
    expect(battles.hits).toBeGreaterThan(200)
    const others = await readPicture(request, tags.get('og:image') ?? '', types['explosions-remote-violence'])
    expect(others.hits).toBe(0)
  })

  test('of a story', async ({ request, baseURL }) => {
    const { items } = storiesSchema.parse(await (await request.get('/api/stories?limit=50')).json())
    const story = items.find(({ title }) => title && /^[\w ,]+$/.test(title))
    const tags = await readTags(request, `/stories/${story?.id}`)
    expect(tags.get('og:title')).toBe(story?.title)
    expect(tags.get('og:url')).toBe(`${baseURL}/stories/${story?.id}`)
    expect(tags.get('og:image')).toBe(`${baseURL}/api/preview.png?story=${story?.id}`)
    const picture = await readPicture(request, tags.get('og:image') ?? '', mapColors.light.panel)
    expect(picture).toMatchObject({ width: 1200, height: 630 })
    expect(picture.colors).toBeGreaterThan(100)
  })

  test('of every page: its own title, what it is for, and a picture', async ({ request, server }) => {
    const { items } = storiesSchema.parse(await (await request.get('/api/stories?limit=1')).json())
    const share = { kind: 'frozen', view: 'types=battles', title: 'Battles', note: 'For you.' } as const
    const code = await makeShare(request, server.url, share)
    const { id: briefing } = await makeBriefing(request, server.url, {})
    const given = await request.post(`/api/briefings/${briefing}/share`, {
      headers: { origin: server.url },
      data: { kind: 'live' },
    })
    const { code: toBriefing } = givenSchema.parse(await given.json()).share
    const addresses: Record<string, string> = {
      '/': '/',
      '/stories/[id]': `/stories/${items[0]?.id}`,
      '/s/[code]': `/s/${code}`,
      '/b/[code]': `/b/${toBriefing}`,
      '/figures': '/figures',
      '/corrections': '/corrections',
      '/bin': '/bin',
      '/shares': '/shares',
      '/developers': '/developers',
      '/briefings': '/briefings',
      '/briefings/[id]': `/briefings/${briefing}`,
      '/briefings/[id]/present': `/briefings/${briefing}/present`,
    }
    // An embed is the map of its link, and is shown as that.
    expect(pages.filter((page) => page !== '/embed/[code]')).toEqual(Object.keys(addresses).sort())
    const told = await Promise.all(Object.values(addresses).map((address) => readTags(request, address)))
    for (const [index, address] of Object.values(addresses).entries()) {
      const tags = told[index] ?? new Map<string, string>()
      expect(tags.get('og:url'), address).toBe(`${server.url}${address === '/' ? '' : address}`)
      expect(tags.get('og:description')?.length, address).toBeGreaterThan(5)
      expect(tags.get('twitter:card'), address).toBe('summary_large_image')
      const shape = { width: 1200, height: 630 }
      expect(
        await readPicture(request, tags.get('og:image') ?? '', mapColors.light.panel),
        address,
      ).toMatchObject(shape)
    }
    // The room's screen of a briefing and a link to it are shown as the briefing is.
    const sameAs = ['/briefings/[id]/present', '/b/[code]']
    const own = told.filter((_, index) => !sameAs.includes(Object.keys(addresses)[index] ?? ''))
    for (const name of ['og:title', 'og:description', 'og:image', 'og:image:alt'])
      expect(new Set(own.map((tags) => tags.get(name))).size, name).toBe(own.length)
  })

  test('of a page beside the map: its title stands over the map of everything', async ({
    request,
    baseURL,
  }) => {
    const tags = await readTags(request, '/developers')
    expect(tags.get('og:title')).toBe('For programs')
    expect(tags.get('og:description')).toMatch(/^All that the map shows, for other programs/)
    expect(tags.get('og:image')).toBe(`${baseURL}/api/preview.png?page=developers`)
    expect(tags.get('og:image:alt')).toContain('For programs')
    expect((await readTags(request, '/shares')).get('og:title')).toBe('Links')
    const picture = await readPicture(
      request,
      tags.get('og:image') ?? '',
      types['explosions-remote-violence'],
    )
    expect(picture.hits).toBeGreaterThan(200)
    expect((await request.get('/api/preview.png?page=nothing')).status()).toBe(400)
  })

  for (const address of ['/nothing-here', '/s/abcdefghjkm2', `/stories/${'0'.repeat(64)}`])
    test(`of ${address}, which is not there`, async ({ request, baseURL }) => {
      const tags = await readTags(request, address)
      expect(tags.get('og:title')).toBeTruthy()
      expect(tags.get('og:description')).toContain('every mark opens the sentence behind it')
      expect(tags.get('og:image')).toBe(`${baseURL}/api/preview.png`)
      expect(tags.get('twitter:card')).toBe('summary_large_image')
    })
})

test('a burst of requests for the same link gets the same picture', async ({ request }) => {
  const answers = await Promise.all(
    Array.from({ length: 12 }, () => request.get('/api/preview.png?from=2024-09-01&to=2024-12-31')),
  )
  expect(answers.map((answer) => answer.status())).toEqual(Array.from({ length: 12 }, () => 200))
  expect(
    new Set(await Promise.all(answers.map(async (answer) => (await answer.body()).toString('base64')))).size,
  ).toBe(1)
})

test('words of a stranger in a link are text in the tags', async ({ request }) => {
  const tags = await readTags(request, '/?q=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E')
  expect(tags.get('og:title')).toBe('No report fits these filters')
  const response = await request.get(tags.get('og:image') ?? '')
  expect(response.status()).toBe(200)
})
