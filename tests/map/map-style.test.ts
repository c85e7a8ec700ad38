import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { mapText } from '@/lib/briefing/room'
import { mapLayers, mapStyle } from '@/components/map/map-style'
import { layerNames } from '@/scripts/basemap/layer-names'

const offsetSchema = z.tuple([z.number(), z.number()])
const anchorsSchema = z.tuple([z.literal('literal'), z.array(z.union([z.string(), offsetSchema]))])

const font = (file: string) => `http://127.0.0.1:3000/fonts/${file}`
const themes = ['dark', 'light'] as const

test.each(themes)('the %s style keeps to the style spec', (theme) => {
  expect(validateStyleMin(mapStyle(theme, font))).toEqual([])
})

test('both themes have the same layers in the same order', () => {
  expect(mapLayers('light').map(({ id }) => id)).toEqual(mapLayers('dark').map(({ id }) => id))
})

test('areas lie below rivers, edges below the first name, marks on top', () => {
  const ids = mapLayers('dark').map(({ id }) => id)
  const at = (id: string): number => ids.indexOf(id)
  expect(at('areas')).toBeLessThan(at('rivers'))
  expect(at('land')).toBeLessThan(at('countries'))
  expect(at('area-edge-borders')).toBeGreaterThan(at('borders'))
  expect(at('area-edge-borders')).toBeLessThan(ids.findIndex((id) => id.startsWith('place-')))
  expect(at('marks')).toBeGreaterThan(at('place-metropolis'))
  expect(at('mark-names')).toBeLessThan(at('tabs'))
  // Only a measurement lies over them.
  expect(ids.filter((id) => !id.startsWith('measure-')).at(-1)).toBe('focus-marks')
  expect(at('measure-lines')).toBeGreaterThan(at('focus-marks'))
  expect(at('measure-fill')).toBeLessThan(at('place-hamlet'))
})

test('marks of reports are placed before every name, and their names before those of the basemap', () => {
  const ids = mapLayers('dark').map(({ id }) => id)
  const at = (id: string): number => ids.indexOf(id)
  // What is later in the style is placed first; what is placed later moves away.
  expect(at('event-marks')).toBeGreaterThan(at('event-names'))
  expect(at('event-rings')).toBeGreaterThan(at('event-names'))
  expect(at('event-names')).toBeGreaterThan(Math.max(at('place-metropolis'), at('label-country')))
  for (const layer of mapLayers('dark')) {
    if (layer.type !== 'symbol') continue
    expect(layer.layout?.['icon-ignore-placement'], layer.id).toBeUndefined()
  }
})

test('names keep clear of what lies on the map; marks and tabs stay where they are', () => {
  const ids = mapLayers('dark').map(({ id }) => id)
  const clear = ids.indexOf('clear')
  const isName = (id: string): boolean => /^(?:place-|label-)|^(?:mark|event)-names$/.test(id)
  for (const [index, id] of ids.entries()) if (isName(id)) expect(index, id).toBeLessThan(clear)
  for (const id of ['tabs', 'event-marks', 'marks', 'clusters', 'focus-names'])
    expect(ids.indexOf(id), id).toBeGreaterThan(clear)
})

test('a name has eight places around its mark, each clear of the box of the mark', () => {
  const names = mapLayers('dark').find(({ id }) => id === 'event-names')
  const offsets = names?.type === 'symbol' ? names.layout?.['text-variable-anchor-offset'] : undefined
  const steps: unknown[] = Array.isArray(offsets) ? offsets.slice(3) : []
  const around = anchorsSchema.parse(steps[steps.indexOf(13) + 1])[1]
  const size = 14
  for (let index = 0; index < around.length; index += 2) {
    const [x, y] = offsetSchema.parse(around[index + 1])
    const anchor = String(around[index])
    // MapLibre moves names above and below by 7/24 of their size towards the mark.
    const clearY = Math.abs(y) * size - (7 / 24) * size
    const clearX = Math.abs(x) * size
    expect(/top|bottom/.test(anchor) ? clearY : clearX, anchor).toBeGreaterThanOrEqual(13 + 1 + 1)
  }
})

test('shapes lie below every name, and a band under the border', () => {
  const ids = mapLayers('dark').map(({ id }) => id)
  const firstName = ids.findIndex((id) => id.startsWith('place-'))
  for (const id of ids.filter((name) => name.startsWith('shape-')))
    expect(ids.indexOf(id)).toBeLessThan(firstName)
  expect(ids.indexOf('shape-band-edges')).toBeLessThan(ids.indexOf('border-casing'))
})

test('every source layer that the style reads is in the tiles', () => {
  const read = mapLayers('dark').flatMap((layer) => ('source-layer' in layer ? [layer['source-layer']] : []))
  expect(layerNames).toEqual(expect.arrayContaining([...new Set(read)]))
})

test('nothing is fetched from elsewhere, and no glyph server is asked', () => {
  const style = mapStyle('dark', font)
  expect(style.glyphs).toBeUndefined()
  expect(style.sprite).toBeUndefined()
  const addresses = JSON.stringify(style).match(/https?:\/\/[^/"]+/g) ?? []
  expect(new Set(addresses)).toEqual(new Set(['http://127.0.0.1:3000']))
})

test.each(themes)('on the %s map of a room no name is smaller than the others', (theme) => {
  const style = mapStyle(theme, font, true)
  expect(validateStyleMin(style)).toEqual([])
  const sizes = style.layers.flatMap((layer) =>
    layer.type === 'symbol' ? listSizes(layer.layout?.['text-size']) : [],
  )
  expect(sizes.length).toBeGreaterThan(10)
  expect(Math.min(...sizes)).toBe(mapText)
})

/** Every size that an expression can come to. */
const listSizes = (size: unknown): number[] => {
  if (typeof size === 'number') return [size]
  if (!Array.isArray(size)) return []
  const parts: unknown[] = size
  const results =
    parts[0] === 'case'
      ? parts.filter((_, index) => index > 0 && (index % 2 === 0 || index === parts.length - 1))
      : parts.filter((_, index) => index >= 4 && index % 2 === 0)
  return results.flatMap(listSizes)
}
