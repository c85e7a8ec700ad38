import { expect, test, vi } from 'vitest'
import { listExcerpts, listPlaces, readRevision } from '@/lib/store'
import { type Reader, rerun, startIngest } from '@/lib/workspace'
import { readLines } from '../store/make-story'
import { openTestStore } from '../store/open-test-store'
import { makeLineReader, toSource } from './line-reader'

const fill = async () => {
  const store = await openTestStore()
  const run = await startIngest(store, makeLineReader())
  await run.ingest(toSource('a.txt', 'Rain in Odesa.===Sun over Kupiansk and Nowhereville.'))
  await run.finish()
  return store
}

/** Finds nothing any more. */
const forgetful = (versions: Reader['versions']): Reader =>
  makeLineReader({ versions, readStory: (story) => ({ ...readLines(story), mentions: [] }) })

test('nothing is read again by the same pipeline with the same gazetteer', async () => {
  const store = await fill()
  const before = await readRevision(store)
  expect(await rerun(store, makeLineReader())).toEqual({ read: 0, failed: 0 })
  expect(await readRevision(store)).toBe(before)
})

test.each([
  { pipeline: '2', gazetteer: 'a' },
  { pipeline: '1', gazetteer: 'b' },
])('all is read again by %o, once', async (versions) => {
  const store = await fill()
  const before = await readRevision(store)
  expect(await rerun(store, forgetful(versions))).toEqual({ read: 2, failed: 0 })
  expect(await readRevision(store)).not.toBe(before)
  expect((await listPlaces(store, {}, 9)).mentions).toBe(0)
  expect(await rerun(store, forgetful(versions))).toEqual({ read: 0, failed: 0 })
  expect(await rerun(store, makeLineReader())).toEqual({ read: 2, failed: 0 })
  expect((await listPlaces(store, {}, 9)).mentions).toBe(2)
  expect((await listExcerpts(store, { filter: {}, placed: false, cursor: null, limit: 9 })).total).toBe(1)
})

test('a story that the pipeline fails on keeps its marks', async () => {
  const store = await fill()
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  const reader = makeLineReader({
    versions: { pipeline: '2', gazetteer: 'a' },
    readStory: (story) => {
      if (story.text.includes('Rain')) throw new Error('a bug')
      return { ...readLines(story), mentions: [] }
    },
  })
  expect(await rerun(store, reader)).toEqual({ read: 1, failed: 1 })
  expect(log).toHaveBeenCalledOnce()
  log.mockRestore()
  expect((await listPlaces(store, {}, 9)).places.map((place) => place.name)).toEqual(['Odesa'])
})
