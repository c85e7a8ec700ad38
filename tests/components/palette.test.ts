import { expect, test } from 'vitest'
import { placeIdSchema } from '@/lib/domain'
import { readView } from '@/lib/link'
import { foldName } from '@/lib/text/fold-name'
import { cameraOfBox, cameraOfPlace } from '@/components/palette/camera-of-place'
import { choosePlace } from '@/components/palette/choose-place'
import { findCommands, listCommands } from '@/components/palette/commands'
import { parsePosition } from '@/components/palette/parse-position'
import { english } from '../words'

const coordinates: [string, [lng: number, lat: number] | null][] = [
  ['50.45, 30.52', [30.52, 50.45]],
  ['50.45 30.52', [30.52, 50.45]],
  ['50.45,30.52', [30.52, 50.45]],
  ['50,45; 30,52', [30.52, 50.45]],
  ['  -34.6,-58.4 ', [-58.4, -34.6]],
  ['34.6 S, 58.4 W', [-58.4, -34.6]],
  ['N 50.45° E 30.52°', [30.52, 50.45]],
  ['n50.45,e30.52', [30.52, 50.45]],
  ['50 30', [30, 50]],
  ['91, 30', null],
  ['50, 181', null],
  ['50.45', null],
  ['1, 2, 3', null],
  ['50.45, Kyiv', null],
  ['', null],
  ['9'.repeat(200), null],
]
test.each(coordinates)('a coordinate: %s', (text, expected) => {
  expect(parsePosition(text)).toEqual(expected)
})

const ids = (query: string, text: string, isEmpty = false): string[] =>
  findCommands(listCommands(english, readView(query), 'dark', isEmpty), text, foldName).map(({ id }) => id)
const commands: [string, string, string[]][] = [
  ['', 'theme', ['theme']],
  ['', 'LIGHT', ['theme']],
  ['', 'dark mode', ['theme']],
  ['', '7', ['week']],
  ['', 'last', ['week', 'month']],
  ['', 'clear', []], // there is nothing to clear
  ['?q=noon', 'clear', ['clear']],
  ['?group=place', 'group place', []],
  ['?group=place', 'ungroup', ['ungroup']],
  ['', 'ight', []], // a word counts from its beginning
  ['', '', []],
  ['', '"*%', []],
]
test.each(commands)('%s: commands for "%s"', (query, text, expected) => {
  expect(ids(query, text)).toEqual(expected)
})

test('a command is named by what it will do', () => {
  const names = (query: string) =>
    listCommands(english, readView(query), 'light', false).map(({ name }) => name)
  expect(names('')).toContain('Hide the reports')
  expect(names('?layer=places&fold=list')).toContain('Show the excerpts')
  expect(names('')).toContain('Use the dark theme')
  expect(names('')).toContain('Switch single-letter keys off')
  expect(listCommands(english, readView(''), 'dark', false, false).map(({ name }) => name)).toContain(
    'Switch single-letter keys on',
  )
  expect(listCommands(english, readView(''), 'dark', true).map(({ id }) => id)).not.toContain('week')
})

const odesa = {
  id: placeIdSchema.parse('own:odesa'),
  name: 'Odesa',
  kind: 'settlement' as const,
  country: 'UA',
  admin1: null,
  point: [30.7, 46.5] as [number, number],
  bbox: null,
  radiusKm: null,
  matched: null,
  mentions: 4,
  reports: 2,
}
test('a place is shown on the layer that has something of it, with the list beside it', () => {
  expect(choosePlace(readView('?fold=filters,list'), odesa)).toMatchObject({
    sel: 'own:odesa',
    fold: ['filters'],
    map: { lng: 30.7, lat: 46.5, zoom: 10 },
  })
  expect(choosePlace(readView(''), odesa)).not.toHaveProperty('layer')
  expect(choosePlace(readView(''), { ...odesa, reports: 0 })).toMatchObject({
    layer: 'places',
    sel: 'own:odesa',
  })
  expect(choosePlace(readView('?layer=places'), { ...odesa, reports: 0 })).not.toHaveProperty('layer')
})

test('an area is shown whole, over the antimeridian too', () => {
  const ukraine = cameraOfBox([22.1, 44.4, 40.2, 52.4])
  expect(ukraine.zoom).toBeGreaterThan(4)
  expect(ukraine.zoom).toBeLessThan(5)
  const fiji = cameraOfPlace({ point: [178, -17.8], bbox: [177, -19, -178, -16], radiusKm: null })
  expect(fiji.lng).toBeCloseTo(179.5)
  expect(cameraOfPlace({ point: [35, 46], bbox: null, radiusKm: 150 }).zoom).toBeLessThan(8)
})
