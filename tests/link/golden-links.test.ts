import { expect, test } from 'vitest'
import { LINK_VERSION, closeLink, openLink } from '@/lib/link/link-version'

const story = '0123456789abcdef'.repeat(4)

/** Links of the first version, kept as they were given away: every later version must open them to the same view. */
const ofVersion1: [query: string, view: Record<string, unknown>][] = [
  ['', {}],
  ['from=2024-11-01&to=2024-11-07', { from: '2024-11-01', to: '2024-11-07' }],
  ['q=drone+strike&undated=only', { q: 'drone strike', undated: 'only' }],
  [
    'types=battles,riots&statuses=claimed&exactness=within',
    { types: ['battles', 'riots'], statuses: ['claimed'], exactness: ['within'] },
  ],
  ['actors=Russian+forces&sources=UA,-', { actors: ['Russian forces'], sources: ['UA', '-'] }],
  ['publishers=Front%252C+brief,A%26b+%2525', { publishers: ['Front, brief', 'A&b %'] }],
  ['layer=places&kinds=settlement,water', { layer: 'places', kinds: ['settlement', 'water'] }],
  ['map=7/48.5/37.25', { map: { zoom: 7, lat: 48.5, lng: 37.25 } }],
  [`sel=event:${story}:10-20&hide=names`, { sel: `event:${story}:10-20`, hide: ['names'] }],
  [
    'from=2024-11-08&to=2024-11-14&compare=2024-11-01..2024-11-07',
    { from: '2024-11-08', to: '2024-11-14', compare: { from: '2024-11-01', to: '2024-11-07' } },
  ],
  ['overlays=o0123456789ab&theme=dark', { overlays: ['o0123456789ab'], theme: 'dark' }],
  ['sel=geonames:706483&group=place', { sel: 'geonames:706483', group: 'place' }],
]

test.each(ofVersion1)('version 1: ?%s', (query, wanted) => {
  const opened = openLink({ version: 1, query })
  expect(opened.ok).toBe(true)
  if (!opened.ok) return
  const { value } = opened
  const told = Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null))
  expect(told).toEqual(wanted)
})

test('a link of a later version is not guessed at', () => {
  expect(openLink({ version: LINK_VERSION + 1, query: 'from=2024-11-01' })).toEqual({
    ok: false,
    why: 'link-too-new',
  })
})

test('links are taken from version to version, each by its own step', () => {
  const renamed = (query: URLSearchParams) => {
    const value = query.get('days-from')
    if (value) query.set('from', value)
    return query
  }
  const shifted = (query: URLSearchParams) => {
    query.set('to', query.get('from') ?? '')
    return query
  }
  const view = (version: number) => openLink({ version, query: 'days-from=2024-11-01' }, [renamed, shifted])
  expect(view(1)).toMatchObject({ value: { from: '2024-11-01', to: '2024-11-01' } })
  expect(view(2)).toMatchObject({ value: { from: null, to: null } })
  expect(view(4)).toMatchObject({ ok: false })
})

test.each([
  ['fold=filters&sheet=full&from=2024-11-01', 'from=2024-11-01'],
  ['utm_source=mail&theme=dark', 'theme=dark'],
  ['types=nonsense&from=2024-13-45', ''],
  ['?from=2024-11-01', 'from=2024-11-01'],
  ['', ''],
])('of "%s" is kept "%s"', (given, kept) => {
  expect(closeLink(given)).toEqual({ version: LINK_VERSION, query: kept })
})
