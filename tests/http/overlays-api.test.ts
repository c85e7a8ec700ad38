import { expect, test } from 'vitest'
import { DELETE, PATCH } from '@/app/api/overlays/[id]/route'
import { GET as getFeatures } from '@/app/api/overlays/[id]/features/route'
import { GET, POST } from '@/app/api/overlays/route'
import { overlaySchema } from '@/lib/domain'
import * as schemas from '@/lib/http/overlay-responses'
import { getStore, readRevision } from '@/lib/store'
import { ask, noParams, read, refusal, send, setUp } from './api-calls'

const front = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    ...[1, 2, 5].map((day) => ({
      type: 'Feature',
      properties: { name: 'Front line', date: `2024-10-0${day}` },
      geometry: {
        type: 'LineString',
        coordinates: [
          [37, 48],
          [37.5, 48 + day / 10],
        ],
      },
    })),
    {
      type: 'Feature',
      properties: { name: 'Depot', date: '2024-10-03' },
      geometry: { type: 'Point', coordinates: [37, 48] },
    },
    { type: 'Feature', properties: { name: 'Road' }, geometry: { type: 'Point', coordinates: [37, 48] } },
  ],
})
const form = (text: string, name = 'front.geojson'): FormData => {
  const body = new FormData()
  body.append('file', new File([text], name))
  return body
}
const add = async (text = front) => POST(send('/api/overlays', form(text)), noParams)
const at = (id: string) => ({ params: Promise.resolve({ id }) })
const change = (id: string, method: string, body?: object) =>
  new Request(`http://localhost:3000/api/overlays/${id}`, {
    method,
    headers: { host: 'localhost:3000', origin: 'http://localhost:3000' },
    body: body && JSON.stringify(body),
  })
const revision = async (): Promise<string> =>
  readRevision(await getStore(globalThis.datelineSettings?.dataFolder ?? ''))

test('a layer is added once, listed, changed and deleted, and every change raises the revision', async () => {
  await setUp()
  const before = await revision()
  const { overlay, outcome } = await read(await add(), schemas.addedOverlaySchema)
  expect([overlay.name, overlay.colour, overlay.isShown, outcome]).toEqual(['front', 'blue', true, 'added'])
  const added = await revision()
  expect(added).not.toBe(before)
  expect((await read(await add(), schemas.addedOverlaySchema)).outcome).toBe('unchanged')
  expect(await revision()).toBe(added)
  const changed = await PATCH(
    change(overlay.id, 'PATCH', { name: 'Line', colour: 'ink', isShown: false }),
    at(overlay.id),
  )
  expect(await read(changed, overlaySchema)).toMatchObject({ name: 'Line', colour: 'ink', isShown: false })
  const list = async () =>
    (await read(await GET(ask('/api/overlays'), noParams), schemas.overlayListSchema)).overlays
  expect(await list()).toMatchObject([{ id: overlay.id, name: 'Line' }])
  await read(await DELETE(change(overlay.id, 'DELETE'), at(overlay.id)), schemas.deletedOverlaySchema)
  expect(await list()).toEqual([])
  expect((await refusal(await DELETE(change(overlay.id, 'DELETE'), at(overlay.id)))).code).toBe(
    'overlay-not-found',
  )
})

test.each<[string, string[]]>([
  ['', ['Front line 2024-10-05', 'Depot 2024-10-03', 'Road ']],
  ['?from=2024-10-01&to=2024-10-01', ['Front line 2024-10-01', 'Road ']],
  ['?from=2024-10-03&to=2024-10-04', ['Front line 2024-10-02', 'Depot 2024-10-03', 'Road ']],
  ['?from=2024-10-04&to=2024-10-09', ['Front line 2024-10-05', 'Road ']],
  ['?to=2024-09-30', ['Road ']],
])('in the days %s the latest state and what meets them is shown', async (query, names) => {
  await setUp()
  const { overlay } = await read(await add(), schemas.addedOverlaySchema)
  const answer = await getFeatures(ask(`/api/overlays/${overlay.id}/features${query}`), at(overlay.id))
  const { features, total, truncated } = await read(answer, schemas.overlayFeaturesSchema)
  expect([total, truncated]).toEqual([names.length, false])
  expect(features.map(({ properties }) => `${properties.name} ${properties.from ?? ''}`)).toEqual(names)
})

test('a layer is cut at 20,000 features, and the answer says how many there are', async () => {
  await setUp()
  const table = [
    'name,latitude,longitude',
    ...Array.from({ length: 20_003 }, (_, row) => `Post ${row},48,37`),
  ]
  const { overlay } = await read(await add(table.join('\n')), schemas.addedOverlaySchema)
  const answer = await getFeatures(ask(`/api/overlays/${overlay.id}/features`), at(overlay.id))
  const { features, total, truncated } = await read(answer, schemas.overlayFeaturesSchema)
  expect([features.length, total, truncated]).toEqual([20_000, 20_003, true])
})

test('what is no good is refused in words', async () => {
  await setUp()
  expect((await refusal(await add('{"type": [}'))).code).toBe('overlay-broken-json')
  expect((await refusal(await POST(send('/api/overlays', 'text'), noParams))).code).toBe('unsupported-type')
  const foreign = send('/api/overlays', form(front), { origin: 'http://elsewhere.test' })
  expect((await refusal(await POST(foreign, noParams))).code).toBe('foreign-origin')
  const { overlay } = await read(await add(), schemas.addedOverlaySchema)
  expect(
    (await refusal(await PATCH(change(overlay.id, 'PATCH', { colour: 'red' }), at(overlay.id)))).code,
  ).toBe('bad-body')
  const wrongDay = await getFeatures(ask(`/api/overlays/${overlay.id}/features?from=x`), at(overlay.id))
  expect((await refusal(wrongDay)).code).toBe('bad-query')
  expect((await refusal(await getFeatures(ask('/api/overlays/x/features'), at('x')))).code).toBe(
    'overlay-not-found',
  )
})
