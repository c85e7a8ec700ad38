import { expect, test } from 'vitest'
import { SettingsError, parseSettings } from '@/lib/settings'

test('no setting is needed', () => {
  expect(parseSettings({})).toEqual({
    dataFolder: '.dateline',
    host: '127.0.0.1',
    port: 3000,
    basemap: null,
    publicUrl: null,
    token: null,
    embedOrigins: [],
    corsOrigins: [],
    corpora: null,
  })
})

test('an empty variable counts as unset', () => {
  expect(parseSettings({ PORT: '', DATELINE_DATA: '', DATELINE_TOKEN: '' }).port).toBe(3000)
})

test('good values are taken over', () => {
  const settings = parseSettings({
    PORT: '8080',
    HOST: '0.0.0.0',
    DATELINE_PUBLIC_URL: 'https://map.example.org/',
    DATELINE_TOKEN: 'a-token-of-some-length',
    DATELINE_EMBED_ORIGINS: 'https://a.example, https://b.example:8443/x',
  })
  expect(settings).toMatchObject({
    port: 8080,
    host: '0.0.0.0',
    publicUrl: 'https://map.example.org',
    embedOrigins: ['https://a.example', 'https://b.example:8443'],
  })
})

test.each([
  ['PORT', '0', 'PORT: "0" must be a whole number'],
  ['PORT', 'http', 'PORT: "http" must be a whole number'],
  ['PORT', '80.5', 'PORT: "80.5" must be a whole number'],
  ['HOST', 'two words', 'HOST: "two words" must be an address'],
  ['DATELINE_PUBLIC_URL', 'map.example.org', 'DATELINE_PUBLIC_URL: "map.example.org" must be the address'],
  ['DATELINE_PUBLIC_URL', 'ftp://map.example.org', 'DATELINE_PUBLIC_URL'],
  ['DATELINE_EMBED_ORIGINS', 'a.example', 'DATELINE_EMBED_ORIGINS: "a.example" must be a list'],
  ['DATELINE_BASEMAP', 'tiles.mbtiles', 'DATELINE_BASEMAP: "tiles.mbtiles" must be the path'],
  ['DATABASE_URL', 'postgres://localhost/x', 'unset it'],
])('%s=%s is named with what to do', (name, value, message) => {
  expect(() => parseSettings({ [name]: value })).toThrow(SettingsError)
  expect(() => parseSettings({ [name]: value })).toThrow(message)
})

const parseTwoWrong = () => parseSettings({ PORT: 'x', DATELINE_TOKEN: 'short' })

test('every wrong value is named at once, and a secret is not repeated', () => {
  expect(parseTwoWrong).toThrow(/PORT.*\n.*DATELINE_TOKEN: the value must have at least 16/)
  expect(parseTwoWrong).not.toThrow(/short/)
})
