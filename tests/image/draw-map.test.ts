import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { drawMap } from '@/lib/image/draw-map'
import type { Picture } from '@/lib/image/picture'

const hostile = `<script>alert("1")</script> & 'Sumy'`

const picture: Picture = {
  title: hostile,
  theme: 'dark',
  frame: { camera: { lng: 36, lat: 49, zoom: 6 }, width: 800, height: 600 },
  marks: [
    {
      at: [36, 49],
      look: { kind: 'event', type: 'battles', status: 'disputed' },
      name: hostile,
      leader: null,
    },
    {
      at: [35, 48],
      look: { kind: 'event', type: 'riots', status: 'claimed' },
      name: null,
      leader: [35.1, 48.1],
    },
    {
      at: [37, 50],
      look: {
        kind: 'ring',
        mix: [
          { type: 'battles', share: 6 },
          { type: 'riots', share: 6 },
        ],
        count: '7',
        radius: 16,
      },
      name: 'Kharkiv',
      leader: null,
    },
    { at: [-100, 40], look: { kind: 'place', radius: 9 }, name: 'Far away', leader: null },
  ],
  shapes: [
    {
      kind: 'soft',
      type: 'battles',
      strength: 1,
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [36, 49],
            [37, 49],
            [37, 50],
            [36, 49],
          ],
        ],
      },
    },
  ],
  areas: [
    {
      name: hostile,
      count: 3,
      looks: [{ type: 'protests', status: 'claimed' }],
      at: [34, 47],
      divisions: [],
      countries: [],
    },
  ],
}

describe('the picture', () => {
  const svg = drawMap(picture, [])

  test('is one SVG without script, handlers or addresses of others', () => {
    const { document } = parseHTML(svg)
    expect(document.querySelectorAll('script, image, foreignObject, use, a')).toHaveLength(0)
    for (const element of document.querySelectorAll('*'))
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on|href/i)
        if (name !== 'xmlns') expect(value).not.toMatch(/https?:/)
      }
  })

  test('names are text as they were written', () => {
    const { document } = parseHTML(svg)
    const texts = [...document.querySelectorAll('text')].map(({ textContent }) => textContent)
    expect(texts).toContain(hostile)
    expect(texts).toContain(`${hostile}  3`)
    expect(document.querySelector('title')?.textContent).toBe(hostile)
  })

  test('holds what is in sight, the scale and the sources', () => {
    expect(svg).toContain('GeoNames CC BY 4.0 · Natural Earth · recognised borders')
    expect(svg).toMatch(/>\d+ km</)
    expect(svg).toContain('Kharkiv')
    expect(svg).not.toContain('Far away')
  })

  test.each([
    ['a split symbol for what is disputed', 'clip-path="url(#half)"'],
    ['a dashed rim for a claim', 'stroke-dasharray="3.2 2.167"'],
    ['a dashed edge around what is meant', 'stroke-dasharray="4 3"'],
  ])('has %s', (_, part) => {
    expect(svg).toContain(part)
  })

  test('no number is broken, whatever the camera', () => {
    for (const zoom of [0, 1.37, 13])
      expect(
        drawMap({ ...picture, frame: { ...picture.frame, camera: { lng: 180, lat: -85, zoom } } }, []),
      ).not.toMatch(/NaN|Infinity|undefined/)
  })
})
