import { parseAtomFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { GET as getFeed } from '@/app/feed.atom/route'
import { ask, noParams, refusal } from '../http/api-calls'
import { setUpEvents } from '../http/set-up-events'

const feedOf = async (query = '') => {
  const response = await getFeed(ask(`/feed.atom${query}`), noParams)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  return parseAtomFeed(await response.text())
}

test('the newest report comes first, each entry leads to its event', async () => {
  await setUpEvents({ DATELINE_PUBLIC_URL: 'https://map.example.org' })
  const { entries = [], links } = await feedOf()
  expect(entries).toHaveLength(28)
  const dates = entries.map(({ updated }) => updated ?? '')
  expect(dates).toEqual([...dates].sort().reverse())
  expect(dates[0]).toBe('2024-12-03T00:00:00.000Z')
  expect(entries[0]?.summary?.value).toContain('Strike <script>alert(1)</script> ]]> &')
  const [{ href } = { href: '' }] = entries[0]?.links ?? []
  expect(href).toMatch(/^https:\/\/map\.example\.org\/\?sel=event%3A[0-9a-f]{64}%3A\d+-\d+$/)
  expect(links?.map((link) => link.href)).toEqual([
    'https://map.example.org/feed.atom',
    'https://map.example.org/',
  ])
  expect(entries.find(({ georss }) => georss?.polygon)?.updated).toBe('2024-12-01T00:00:00.000Z')
})

test('it takes the filter, and says so in its links and its id', async () => {
  await setUpEvents()
  const all = await feedOf()
  const some = await feedOf('?to=2024-11-05&from=2024-11-04')
  expect(some.entries).toHaveLength(2)
  expect(some.links?.map(({ href }) => href)).toEqual([
    'http://localhost:3000/feed.atom?from=2024-11-04&to=2024-11-05',
    'http://localhost:3000/?from=2024-11-04&to=2024-11-05',
  ])
  expect(some.id).not.toBe(all.id)
  expect((await feedOf('?from=2024-11-04&to=2024-11-05')).id).toBe(some.id)
  expect((await refusal(await getFeed(ask('/feed.atom?from=soon'), noParams))).detail).toContain('from')
})
