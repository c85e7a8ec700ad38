import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { eventTypes, reportStatuses } from '@/lib/domain'
import { drawSheet } from '@/lib/image/draw-sheet'
import { layOutLegend } from '@/lib/image/lay-out-legend'
import { boxOfText, layOutSheet } from '@/lib/image/lay-out-sheet'
import { listLegend } from '@/lib/image/list-legend'
import type { Picture } from '@/lib/image/picture'
import type { Box } from '@/lib/image/place-labels'
import type { Sheet } from '@/lib/image/sheet'
import { makePicture, makeSheet, names } from './make-sheet'

const hostile = `</title><script>alert("1")</script> & 'Sumy' \u202E]]>`

const crowd: Picture['marks'] = Array.from({ length: 300 }, (_, index) => ({
  at: [30 + (index % 20) * 0.6, 46 + Math.floor(index / 20) * 0.4],
  look: {
    kind: 'event',
    type: eventTypes[index % eventTypes.length] ?? 'other',
    status: reportStatuses[index % reportStatuses.length] ?? 'reported',
  },
  name: `Village ${index}`,
  leader: null,
}))

const draw = (sheet: Sheet, drawn: Partial<Picture> = {}) => {
  const layout = layOutSheet(sheet, { hasLegend: true })
  const { width, height } = layout.map
  const picture = makePicture({ ...drawn, frame: { camera: { lng: 36, lat: 49, zoom: 5 }, width, height } })
  return { layout, picture, svg: drawSheet(sheet, layout, { picture, tiles: [] }) }
}

const meets = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

const long = 'Strikes are reported in a village with a long name '.repeat(30)

describe('no text leaves the picture or lies over another or over the map', () => {
  test.each<[string, Partial<Sheet>]>([
    ['a preview', {}],
    ['a note', { note: 'Frozen 2026-11-21 14:00 UTC · a1b2c3' }],
    ['a long note', { note: `Frozen ${long}`, facts: long }],
    ['a long title', { title: long }],
    ['one word without end', { title: 'x'.repeat(5000) }],
    [
      'Cyrillic',
      { title: 'Повідомлено про бої та удари, найчастіше в Мировому та вздовж річки Тихої '.repeat(3) },
    ],
    ['no words', { title: '', facts: '' }],
    ['an export', { citation: `View 0123456789ab · ${long}`, size: { width: 1200, height: 800, scale: 2 } }],
    ['a wide one', { size: { width: 2000, height: 260, scale: 1 }, note: 'Live' }],
    [
      'the narrowest',
      {
        size: { width: 320, height: 260, scale: 1 },
        note: 'Live',
        title: long,
        citation: 'View 0123456789ab',
      },
    ],
  ])('%s', (_, more) => {
    const sheet = makeSheet(more)
    const { layout, picture } = draw(sheet, { marks: crowd })
    const { map, legend } = layout
    const rows = legend ? layOutLegend(listLegend(picture, []), legend, names).texts : []
    const boxes = [...layout.texts, ...rows].map((text) => ({ text: text.text, ...boxOfText(text) }))
    const mapBox = { left: map.left, top: map.top, right: map.left + map.width, bottom: map.top + map.height }
    for (const [index, box] of boxes.entries()) {
      expect(box.left, box.text).toBeGreaterThanOrEqual(0)
      expect(box.top, box.text).toBeGreaterThanOrEqual(0)
      expect(box.right, box.text).toBeLessThanOrEqual(sheet.size.width)
      expect(box.bottom, box.text).toBeLessThanOrEqual(sheet.size.height)
      expect(meets(box, mapBox), box.text).toBe(false)
      for (const other of boxes.slice(index + 1))
        expect(meets(box, other), `${box.text} | ${other.text}`).toBe(false)
    }
    expect(map.height).toBeGreaterThan(60)
    expect(map.width).toBeGreaterThan(200)
  })
})

describe('the sheet', () => {
  const { svg } = draw(
    makeSheet({
      title: hostile,
      facts: hostile,
      note: hostile,
      citation: hostile,
      metadata: hostile,
      nothing: hostile,
    }),
  )

  test('is one SVG without script, handlers or addresses of others', () => {
    const { document } = parseHTML(svg)
    expect(document.querySelectorAll('script, image, foreignObject, use, a')).toHaveLength(0)
    for (const element of document.querySelectorAll('*'))
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on|href/i)
        if (name !== 'xmlns') expect(value).not.toMatch(/https?:/)
      }
    expect(svg).not.toContain(']]>')
  })

  test('bears the size that was asked for, and what it holds for programs', () => {
    const metadata = '{"title":"<b>"}'
    const { svg } = draw(makeSheet({ metadata, size: { width: 800, height: 420, scale: 1.5 } }))
    expect(svg).toMatch(/^<svg [^>]*width="1200" height="630" viewBox="0 0 800 420"/)
    expect(parseHTML(svg).document.querySelector('metadata')?.textContent).toBe(metadata)
  })

  test.each([
    ['title', 'Fighting is reported in Myrove and along the river Tykha'],
    ['days', '12 reports · 1 to 9 October 2024, 3 reports undated'],
    ['scale', '100 km'],
    ['sources', 'GeoNames CC BY 4.0 · Natural Earth · recognised borders'],
    ['legend', 'Battles'],
    ['what the legend had no room for', 'more kinds'],
  ])('holds its %s', (_, text) => {
    const { svg } = draw(makeSheet({ size: { width: 800, height: 380, scale: 1 } }), { marks: crowd })
    const texts = [...parseHTML(svg).document.querySelectorAll('text')].map(({ textContent }) => textContent)
    expect(texts.join(' ')).toContain(text)
  })

  test('says when nothing lies in the map', () => {
    expect(draw(makeSheet()).svg).toContain('>Nothing was reported here<')
    expect(draw(makeSheet(), { marks: crowd }).svg).not.toContain('Nothing was reported here')
  })

  test('no number is broken', () => {
    for (const theme of ['light', 'dark'] as const)
      expect(draw(makeSheet({ theme }), { marks: crowd }).svg).not.toMatch(/NaN|Infinity|undefined/)
  })
})
