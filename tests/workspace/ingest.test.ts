import { expect, test } from 'vitest'
import { listPlaces, listStories, takeCutOffReadings } from '@/lib/store'
import { startIngest } from '@/lib/workspace'
import { makeFolder, openTestStore } from '../store/open-test-store'
import { makeLineReader, toSource } from './line-reader'
import { ended, hanging, startChild } from './start-child'

const countStories = async (store: Awaited<ReturnType<typeof openTestStore>>): Promise<number> =>
  (await listStories(store, { cursor: null, limit: 1 })).total

test('stories of an input are stored once, and what happened is counted', async () => {
  const store = await openTestStore()
  const run = await startIngest(store, makeLineReader())
  const source = toSource('a.txt', 'Rain in Odesa.===Sun over Kupiansk.===Rain in Odesa.')
  const first = await run.ingest(source)
  expect(first).toMatchObject({
    ok: true,
    value: [{ outcome: 'added', placed: 1 }, { outcome: 'added' }, { outcome: 'unchanged' }],
  })
  expect(await run.ingest(source)).toMatchObject({
    ok: true,
    value: [{ outcome: 'unchanged' }, { outcome: 'unchanged' }, { outcome: 'unchanged' }],
  })
  expect(await run.ingest({ ...source, name: 'b.txt' })).toMatchObject({
    ok: true,
    value: [{ outcome: 'appearance' }, { outcome: 'appearance' }, { outcome: 'unchanged' }],
  })
  expect(await run.ingest(toSource('empty.txt', ''))).toMatchObject({ ok: false, why: 'empty' })
  expect(await run.ingest(toSource('blank.txt', ' ===\n'))).toMatchObject({ ok: false, why: 'no-text' })
  expect(await run.finish()).toEqual({ added: 2, appearances: 2, unchanged: 5, inBin: 0, notRead: 2 })
  expect(await countStories(store)).toBe(2)
  expect(await store.db.selectFrom('runs').select(['added', 'not_read', 'finished_at']).execute()).toEqual([
    { added: 2, not_read: 2, finished_at: expect.stringMatching(/^20/) },
  ])
})

test('a text without any place is a story too', async () => {
  const store = await openTestStore()
  const run = await startIngest(store, makeLineReader())
  const result = await run.ingest(toSource('a.txt', 'Nothing happened anywhere.'))
  expect(result).toMatchObject({ ok: true, value: [{ outcome: 'added', placed: 0, notPlaced: 0 }] })
})

test('a fault of the pipeline loses only the story it was reading', async () => {
  const store = await openTestStore()
  const reader = makeLineReader({
    readStory: () => {
      throw new Error('a bug')
    },
  })
  const good = await startIngest(store, makeLineReader())
  await good.ingest(toSource('a.txt', 'Rain in Odesa.'))
  const bad = await startIngest(store, reader)
  await expect(bad.ingest(toSource('b.txt', 'Sun over Kupiansk.'))).rejects.toThrow('a bug')
  expect(await countStories(store)).toBe(1)
})

test('killed in the middle: what is stored stays, the next start says what was cut off, reading again gets the rest', async () => {
  const folder = makeFolder()
  const child = startChild(folder, 'cut', 5, 3)
  await hanging(child)
  child.kill('SIGKILL')
  await ended(child)

  const store = await openTestStore(folder)
  expect(await countStories(store)).toBe(3)
  expect(await takeCutOffReadings(store)).toMatchObject([{ input: 'cut.txt', total: 5, done: 3 }])
  expect(await takeCutOffReadings(store)).toEqual([])

  expect(await ended(startChild(folder, 'cut', 5))).toBe(0)
  expect(await countStories(store)).toBe(5)
  expect((await listPlaces(store, {}, 9)).mentions).toBe(5)
  expect(await takeCutOffReadings(store)).toEqual([])
})

test('what a living process reads is not taken for cut off', async () => {
  const folder = makeFolder()
  const child = startChild(folder, 'alive', 2, 1)
  await hanging(child)
  const store = await openTestStore(folder)
  expect(await takeCutOffReadings(store)).toEqual([])
  expect(await countStories(store)).toBe(1)
})

test('three processes that make and fill one store at once lose nothing', async () => {
  const folder = makeFolder()
  const children = ['one', 'two', 'three'].map((name) => startChild(folder, name, 40))
  expect(await Promise.all(children.map(ended))).toEqual([0, 0, 0])
  const store = await openTestStore(folder)
  expect(await countStories(store)).toBe(120)
  expect((await listPlaces(store, {}, 9)).mentions).toBe(120)
})
