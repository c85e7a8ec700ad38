import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { expect, test } from 'vitest'
import { mapLayers, mapStyle } from '@/components/map/map-style'
import { layerNames } from '@/scripts/basemap/layer-names'

const themes = ['dark', 'light'] as const

test.each(themes)('the %s style keeps to the style spec', (theme) => {
  expect(validateStyleMin(mapStyle(theme, 'http://127.0.0.1:3000'))).toEqual([])
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
  expect(ids.at(-1)).toBe('focus-marks')
})

test('every source layer that the style reads is in the tiles', () => {
  const read = mapLayers('dark').flatMap((layer) => ('source-layer' in layer ? [layer['source-layer']] : []))
  expect(layerNames).toEqual(expect.arrayContaining([...new Set(read)]))
})

test('nothing is fetched from elsewhere, and no glyph server is asked', () => {
  const style = mapStyle('dark', 'http://127.0.0.1:3000')
  expect(style.glyphs).toBeUndefined()
  expect(style.sprite).toBeUndefined()
  const addresses = JSON.stringify(style).match(/https?:\/\/[^/"]+/g) ?? []
  expect(new Set(addresses)).toEqual(new Set(['http://127.0.0.1:3000']))
})
