import { parseAtomFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { eventIdSchema } from '@/lib/domain'
import { cleanText } from '@/lib/feed/clean-text'
import { type FeedEntry, toFeed } from '@/lib/feed/to-feed'
import { disc } from '../http/set-up-events'

const id = eventIdSchema.parse(`event:${'a'.repeat(64)}:0-4`)

const entry = (fields: Partial<FeedEntry> = {}): FeedEntry => ({
  id,
  eventType: 'battles',
  typeName: 'Battles',
  title: 'Battle: Odesa',
  summary: 'It was said.\nSays who: Ada',
  publisher: 'Coast desk',
  publishedAt: '2024-11-05',
  url: 'https://map.example.org/?sel=event%3A1',
  where: 'Odesa',
  point: [30.7, 46.5],
  geometry: null,
  ...fields,
})

const make = (...entries: FeedEntry[]): string =>
  toFeed({
    id: 'abc',
    title: 'Dateline',
    subtitle: 'All',
    selfUrl: 'https://map.example.org/feed.atom?a=1&b=2',
    mapUrl: 'https://map.example.org/',
    version: '1',
    entries,
  })

test('a feed says what is new, where, and since when', () => {
  const xml = make(entry(), entry({ publishedAt: '2024-11-06T07:00:00Z', publisher: null }))
  const feed = parseAtomFeed(xml)
  expect(feed).toMatchObject({
    id: 'urn:dateline:feed:abc',
    updated: '2024-11-06T07:00:00.000Z',
    authors: [{ name: 'Dateline' }],
    links: [
      { rel: 'self', href: 'https://map.example.org/feed.atom?a=1&b=2' },
      { rel: 'alternate', href: 'https://map.example.org/' },
    ],
  })
  expect(feed.entries?.[0]).toMatchObject({
    id: `urn:dateline:${id}`,
    updated: '2024-11-05T00:00:00.000Z',
    authors: [{ name: 'Coast desk' }],
    categories: [{ term: 'battles', label: 'Battles' }],
    georss: { point: { lat: 46.5, lng: 30.7 }, featureName: 'Odesa' },
  })
  expect(feed.entries?.[1]?.authors).toEqual([{ name: 'Dateline' }])
  expect(make(entry())).toBe(make(entry()))
})

test('a feed of nothing is a feed', () => {
  expect(parseAtomFeed(make())).toMatchObject({
    updated: '1970-01-01T00:00:00.000Z',
    title: { value: 'Dateline' },
  })
})

test.each([
  ['markup', 'Hit <script>alert(1)</script> & "so"', 'Hit <script>alert(1)</script> & "so"'],
  ['the end of a CDATA section', 'one ]]> two ]]]]><![CDATA[> three', 'one ]]> two ]]]]><![CDATA[> three'],
  [
    'an entity of its own',
    '<!DOCTYPE x [<!ENTITY y "z">]> &y; &#0; &lt;',
    '<!DOCTYPE x [<!ENTITY y "z">]> &y; &#0; &lt;',
  ],
  ['what XML forbids', 'a\u0000b\u000Bc\uFFFEd\uFFFFe', 'a\uFFFDb\uFFFDc\uFFFDd\uFFFDe'],
  ['half a pair', 'a\uD800b\uDFFFc 😀', 'a\uFFFDb\uFFFDc 😀'],
])('%s in a title or sentence stays text', (_, told, kept) => {
  const xml = make(entry({ title: told, summary: told, publisher: told, where: told, typeName: told }))
  // oxlint-disable-next-line no-control-regex -- these are what XML forbids
  expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/)
  expect(/\p{Surrogate}/u.test(xml)).toBe(false)
  const [read] = parseAtomFeed(xml).entries ?? []
  expect(read?.title?.value).toBe(kept)
  expect(read?.summary?.value).toBe(kept)
  expect(read?.georss?.featureName).toBe(kept)
  expect(cleanText(told)).toBe(kept)
})

test.each([
  ['a disc', disc, { polygon: { points: expect.arrayContaining([{ lat: 48.2, lng: 37 }]) } }],
  [
    'a movement',
    {
      type: 'LineString',
      coordinates: [
        [30, 46],
        [31, 47],
      ],
    },
    {
      line: {
        points: [
          { lat: 46, lng: 30 },
          { lat: 47, lng: 31 },
        ],
      },
    },
  ],
  [
    'several outlines',
    {
      type: 'MultiPolygon',
      coordinates: [
        disc.coordinates,
        [
          [
            [30, 46],
            [31, 46],
            [31, 47],
            [30, 46],
          ],
        ],
      ],
    },
    { box: { lowerCorner: { lat: 46, lng: 30 }, upperCorner: { lat: 48.4, lng: 37.3 } } },
  ],
])('%s is told in GeoRSS', (_, geometry, georss) => {
  const [read] = parseAtomFeed(make(entry({ geometry: geometry as FeedEntry['geometry'] }))).entries ?? []
  expect(read?.georss).toMatchObject(georss)
  expect(read?.georss?.point).toBeUndefined()
})
