import { expect, test } from 'vitest'
import { GET as exportCorrections } from '@/app/api/corrections/export/route'
import { GET as listAll, POST as postCorrection } from '@/app/api/corrections/route'
import { POST as revert } from '@/app/api/corrections/[id]/revert/route'
import { GET as findPlaces } from '@/app/api/gazetteer/route'
import { GET as getStories } from '@/app/api/stories/route'
import {
  correctionOutcomeSchema,
  correctionPageSchema,
  foundPlacesSchema,
} from '@/lib/http/correction-responses'
import { storyPageSchema } from '@/lib/http/responses'
import { ask, noParams, paste, read, refusal, send, setUp } from './api-calls'

const json = { 'content-type': 'application/json' }
const post = (body: object, more: Record<string, string> = {}) =>
  postCorrection(send('/api/corrections', JSON.stringify(body), { ...json, ...more }), noParams)

const openStory = async () => {
  await setUp()
  await paste('Rain in Odesa.')
  const { items } = await read(await getStories(ask('/api/stories'), noParams), storyPageSchema)
  return { storyId: items[0]?.id, start: 8, end: 13 }
}

const decision = (target: object, more: object = {}) => ({
  part: 'mention',
  targets: [target],
  change: { type: 'not-a-place' },
  by: 'Ada',
  ...more,
})

test('a decision is kept with its words, listed, exported and taken back', async () => {
  const target = await openStory()
  const { correction } = await read(
    await post(decision(target, { why: '=HYPERLINK("x"), a name' })),
    correctionOutcomeSchema,
  )
  expect(correction.targets[0]).toMatchObject({ quote: 'Odesa', before: 'Rain in ', after: '.' })

  const csv = await exportCorrections(ask('/api/corrections/export?format=csv'), noParams)
  expect(csv.headers.get('content-disposition')).toContain('corrections.csv')
  const [head, line] = (await csv.text()).split('\r\n')
  expect(head).toMatch(/^id,at,by,part,type/)
  expect(line, 'what a spreadsheet would run is text').toContain(`"'=HYPERLINK(""x""), a name"`)

  const params = { params: Promise.resolve({ id: encodeURIComponent(correction.id) }) }
  const back = await read(
    await revert(send('/api/corrections/x/revert', JSON.stringify({ by: 'Grace' }), json), params),
    correctionOutcomeSchema,
  )
  expect(back.correction.reverted).toMatchObject({ by: 'Grace', why: null })
  const listed = await read(
    await listAll(ask('/api/corrections?state=reverted'), noParams),
    correctionPageSchema,
  )
  expect(listed).toMatchObject({ total: 1, outOf: 1, people: ['Ada'] })
  const lines = await exportCorrections(ask('/api/corrections/export?format=json&state=holds'), noParams)
  expect(await lines.text()).toBe('')
})

test.each<[string, object, string, RegExp]>([
  ['no name', { by: ' ' }, 'bad-body', /by/],
  ['no words', { targets: [] }, 'bad-body', /targets/],
  [
    'a status of a name',
    { change: { type: 'status', status: 'denied' } },
    'bad-body',
    /cannot be decided of a mention/,
  ],
  ['a point off the Earth', { change: { type: 'pin', point: [0, 91], name: 'x' } }, 'bad-body', /change/],
  [
    'an unknown place',
    { change: { type: 'place', placeId: 'geonames:1' } },
    'place-not-found',
    /by its name/,
  ],
])('%s is refused', async (_, more, code, detail) => {
  const target = await openStory()
  const problem = await refusal(await post(decision(target, more)))
  expect(problem).toMatchObject({ code, detail: expect.stringMatching(detail) })
})

test('a decision from another site is refused', async () => {
  const target = await openStory()
  const problem = await refusal(await post(decision(target), { origin: 'http://evil.example' }))
  expect(problem.code).toBe('foreign-origin')
})

test.each([
  ['/api/corrections?types=castle', 'types'],
  ['/api/corrections?state=maybe', 'state'],
  ['/api/corrections?cursor=x', 'cursor'],
])('%s is refused', async (address, name) => {
  await setUp()
  expect((await refusal(await listAll(ask(address), noParams))).detail).toContain(name)
})

test('places are found by name; no name is refused', async () => {
  await setUp()
  const found = await read(await findPlaces(ask('/api/gazetteer?name=Odesa'), noParams), foundPlacesSchema)
  expect(found.places[0]?.name).toBe('Odesa')
  expect((await refusal(await findPlaces(ask('/api/gazetteer?name='), noParams))).code).toBe('bad-query')
})
