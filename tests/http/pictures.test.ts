import { parseHTML } from 'linkedom'
import sharp from 'sharp'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { GET as getPng } from '@/app/api/map.png/route'
import { GET as getSvg } from '@/app/api/map.svg/route'
import { drawPreview } from '@/app/api/preview.png/draw-preview'
import { GET as getPreview } from '@/app/api/preview.png/route'
import { citationSchema } from '@/lib/domain'
import { PictureError } from '@/lib/image/picture-error'
import { getSettings } from '@/lib/settings'
import { getStore } from '@/lib/store'
import { makeReporting, merge } from '../store/open-reported'
import { save } from '../store/open-test-store'
import { ask, noParams, refusal, setUp } from './api-calls'

const routes = { 'map.svg': getSvg, 'map.png': getPng, 'preview.png': getPreview }

/** A strike on Odesa, told twice. */
const fill = async () => {
  await setUp()
  globalThis.datelinePictures = undefined
  onTestFinished(() => void (globalThis.datelinePictures = undefined))
  const store = await getStore(getSettings().dataFolder)
  await save(
    store,
    makeReporting('Bomb fell on Odesa.', '2024-11-05'),
    makeReporting('Odesa was hit at night.', '2024-11-06'),
  )
  await merge(store)
}

const get = (name: keyof typeof routes, query = '', more: Record<string, string> = {}) =>
  routes[name](ask(`/api/${name}?${query}`, more), noParams)

const decode = async (response: Response) => {
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('image/png')
  const picture = sharp(Buffer.from(await response.arrayBuffer()))
  const { width, height } = await picture.metadata()
  return { width, height, isBlank: (await picture.stats()).entropy < 0.5 }
}

const texts = async (response: Response): Promise<string> => {
  expect(response.status).toBe(200)
  const { document } = parseHTML(await response.text())
  return [...document.querySelectorAll('text')].map(({ textContent }) => textContent).join('\n')
}

describe('what makes no sense is refused by name', () => {
  test.each<[keyof typeof routes, string, RegExp]>([
    ['map.svg', 'picture=poster', /picture/],
    ['map.svg', 'scale=3', /scale/],
    ['map.svg', 'picture=export&width=200', /width/],
    ['map.png', 'width=99999&height=1', /width, height/],
    ['map.png', 'theme=%3Cscript%3E', /theme/],
    ['map.png', 'map=here', /map/],
    ['preview.png', 'from=never&types=x', /from, types/],
    ['preview.png', 'map=1/2', /map/],
    ['preview.png', 'story=..%2F..%2Fetc', /story/],
  ])('%s?%s', async (name, query, wrong) => {
    await setUp()
    expect(await refusal(await get(name, query))).toMatchObject({
      status: 400,
      code: 'bad-query',
      detail: expect.stringMatching(wrong),
    })
  })

  test('a foreign host', async () => {
    await setUp()
    expect(await refusal(await get('preview.png', '', { host: 'evil.example' }))).toMatchObject({
      status: 421,
    })
  })
})

describe('an export', () => {
  test('has title, legend, days, sources and a citation, for people and for programs', async () => {
    await fill()
    const svg = await (await get('map.svg', 'picture=export&types=explosions-remote-violence')).text()
    const { document } = parseHTML(svg)
    const said = [...document.querySelectorAll('text')].map(({ textContent }) => textContent).join('\n')
    expect(said).toContain('Strikes are confirmed in Odesa')
    expect(said).toContain('1 report · 5 November 2024')
    expect(said).toContain('Explosions, remote')
    expect(said).toContain('Confirmed')
    expect(said).not.toContain('Battles')
    expect(said).toContain('GeoNames CC BY 4.0')
    const citation = citationSchema.parse(JSON.parse(document.querySelector('metadata')?.textContent ?? ''))
    expect(citation).toMatchObject({
      title: 'Strikes are confirmed in Odesa',
      view: 'types=explosions-remote-violence',
    })
    expect(said).toContain(`View ${citation.viewHash} · ${citation.retrievedAt.slice(0, 10)}`)
  })

  test('tells when nothing fits, and when nothing lies where it looks', async () => {
    await fill()
    expect(await texts(await get('map.svg', 'picture=export&types=riots'))).toMatch(
      /Nothing was reported here that fits.+No report fits/s,
    )
    const elsewhere = await texts(await get('map.svg', 'picture=export&map=6/10/10'))
    expect(elsewhere).toContain('Nothing was reported in this part of the map')
    expect(elsewhere).toContain('Strikes are confirmed in Odesa')
    expect(elsewhere).not.toContain('Explosions, remote')
  })

  test('says what was put away, and what two spans differ by', async () => {
    await fill()
    expect(await texts(await get('map.svg', 'picture=export&hide=names,regions'))).toContain(
      '1 report · 5 November 2024 · Regions and names beside marks are hidden.',
    )
    const compared = 'picture=export&from=2024-11-01&to=2024-11-30&compare=2024-10-01..2024-10-31'
    expect(await texts(await get('map.svg', compared))).toMatch(
      /1 place new, 0 gone, 0 still told of.+A 1–31 October 2024 · B 1–30 November 2024, which is drawn/s,
    )
  })

  test('of places counts what names them', async () => {
    await fill()
    expect(await texts(await get('map.svg', 'picture=export&layer=places'))).toMatch(
      /2 stories name Odesa.+2 mentions in 2 stories/s,
    )
  })

  test('holds words of a query as text only', async () => {
    await fill()
    const svg = await (
      await get('map.svg', `picture=export&q=${encodeURIComponent('</metadata><script>alert(1)</script>')}`)
    ).text()
    expect(parseHTML(svg).document.querySelectorAll('script')).toHaveLength(0)
    expect(svg).not.toContain('<script')
  })

  test('as PNG has the size that was asked for, twice as fine on demand', async () => {
    await fill()
    expect(await decode(await get('map.png', 'width=640&height=400'))).toEqual({
      width: 640,
      height: 400,
      isBlank: false,
    })
    expect(await decode(await get('map.png', 'picture=export&width=640&height=400&scale=2'))).toEqual({
      width: 1280,
      height: 800,
      isBlank: false,
    })
  })
})

describe('a preview', () => {
  test.each([
    '',
    'theme=dark',
    'layer=places',
    'types=riots',
    `story=${'a'.repeat(64)}`,
    'map=7/46.5/30.7&width=5&height=5&scale=9',
  ])('of ?%s is 1200x630', async (query) => {
    await fill()
    expect(await decode(await get('preview.png', query))).toEqual({
      width: 1200,
      height: 630,
      isBlank: false,
    })
  })

  test('is asked for again only when something changed', async () => {
    await fill()
    const first = await get('preview.png')
    const known = { 'if-none-match': first.headers.get('etag') ?? '' }
    expect((await get('preview.png', '', known)).status).toBe(304)
    const store = await getStore(getSettings().dataFolder)
    await save(
      store,
      makeReporting('Crowds in Odesa marched.', '2024-11-09', { eventType: 'protests', subEventType: null }),
    )
    await merge(store)
    const second = await get('preview.png', '', known)
    expect(second.status).toBe(200)
    expect(Buffer.from(await second.arrayBuffer()).equals(Buffer.from(await first.arrayBuffer()))).toBe(false)
  })

  test('of marks of a frozen view needs no store', async () => {
    await setUp()
    const frozen = {
      events: [],
      shapes: [],
      title: 'Як було 🙂 <b>',
      note: 'Frozen 2026-11-21 14:00 UTC · a1b2c3',
    }
    const picture = await drawPreview(frozen)
    const live = await drawPreview({ ...frozen, note: 'Live' })
    expect(await sharp(picture).metadata()).toMatchObject({ width: 1200, height: 630 })
    expect(picture.equals(live)).toBe(false)
  })
})

test('what draws and can not is told, not thrown', async () => {
  await fill()
  globalThis.datelinePictures = async () => {
    throw new PictureError('busy', 'Too many pictures are being drawn. Try again in a moment.')
  }
  expect(await refusal(await get('preview.png'))).toMatchObject({ status: 503, code: 'busy' })
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  globalThis.datelinePictures = async () => {
    throw new PictureError('no-pictures', 'No sharp: `npm ci`.', { cause: new Error('no binary') })
  }
  expect(await refusal(await get('map.png'))).toMatchObject({ status: 503, code: 'no-pictures' })
  expect(log).toHaveBeenCalledOnce()
  log.mockRestore()
})
