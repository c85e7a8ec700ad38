import { expect, test } from 'vitest'
import { parsePictureQuery } from '@/lib/http/parse-picture-query'

test.each([
  [
    '',
    {
      ok: true,
      value: { width: 1200, height: 800, theme: 'dark', layer: 'events', picture: 'map', scale: 1 },
    },
  ],
  [
    'width=640&height=480&theme=light&layer=places',
    {
      ok: true,
      value: { width: 640, height: 480, theme: 'light', layer: 'places', picture: 'map', scale: 1 },
    },
  ],
  ['width=2001', { ok: false, wrong: ['width'] }],
  ['height=63', { ok: false, wrong: ['height'] }],
  ['width=1e3', { ok: false, wrong: ['width'] }],
  ['width=-5&height=', { ok: false, wrong: ['width', 'height'] }],
  ['picture=poster&scale=3', { ok: false, wrong: ['picture', 'scale'] }],
  ['picture=export&width=319&height=259', { ok: false, wrong: ['width', 'height'] }],
  ['theme=%3Cscript%3E&layer=x', { ok: false, wrong: ['theme', 'layer'] }],
])('%s', (query, expected) => {
  expect(parsePictureQuery(new URLSearchParams(query))).toEqual(expected)
})
