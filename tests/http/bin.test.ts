import { expect, test } from 'vitest'
import { POST as postRestore } from '@/app/api/stories/[id]/restore/route'
import { POST as postSplit } from '@/app/api/stories/[id]/split/route'
import { DELETE as deleteStory, GET as getStory } from '@/app/api/stories/[id]/route'
import { GET as getStories } from '@/app/api/stories/route'
import * as bin from '@/lib/http/bin-responses'
import * as schemas from '@/lib/http/responses'
import { ask, noParams, paste, read, refusal, send, setUp } from './api-calls'

const text = 'Rain in Odesa.\n\nSun over Kupiansk.'
const of = (id: string) => ({ params: Promise.resolve({ id }) })
const body = (fields: object) => JSON.stringify({ by: 'Ada', ...fields })

const add = async (): Promise<string> => {
  await setUp()
  const added = await read(await paste(text), schemas.addedSchema)
  return added.stories[0]?.id ?? ''
}

const listed = async () =>
  (await read(await getStories(ask('/api/stories'), noParams), schemas.storyPageSchema)).items.map(
    ({ id }) => id,
  )
const binned = async () =>
  (await read(await getStories(ask('/api/stories?bin=yes'), noParams), bin.binPageSchema)).items.map(
    ({ id }) => id,
  )

test('thrown away, split and taken out through the API', async () => {
  const id = await add()
  const thrown = await deleteStory(send(`/api/stories/${id}`, body({ why: 'a double' })), of(id))
  expect(await read(thrown, bin.binAnswerSchema)).toMatchObject({ deleted: { by: 'Ada', why: 'a double' } })
  expect([await listed(), await binned()]).toEqual([[], [id]])
  const detail = await read(await getStory(ask(`/api/stories/${id}`), of(id)), schemas.storyDetailSchema)
  expect(detail).toMatchObject({ deleted: { by: 'Ada' }, mentions: [], story: { text } })
  const path = `/api/stories/${id}/split`
  const cuts = [text.indexOf('Sun')]
  expect((await refusal(await postSplit(send(path, body({ cuts })), of(id)))).code).toBe('story-in-bin')
  await read(await postRestore(send(`/api/stories/${id}/restore`, body({})), of(id)), bin.restoredSchema)
  expect([await listed(), await binned()]).toEqual([[id], []])
  const split = await read(await postSplit(send(path, body({ cuts })), of(id)), bin.splitAnswerSchema)
  expect(split.stories).toHaveLength(2)
  expect((await listed()).toSorted()).toEqual(split.stories.map((story) => story.id).toSorted())
  expect(await binned()).toEqual([id])
})

test('what makes no sense is refused and changes nothing', async () => {
  const id = await add()
  const none = 'c'.repeat(64)
  const codes = await Promise.all(
    [
      deleteStory(send('/x', '{}'), of(id)),
      deleteStory(send('/x', body({})), of(none)),
      postRestore(send('/x', body({})), of('no id')),
      postSplit(send('/x', body({ cuts: [] })), of(id)),
      postSplit(send('/x', body({ cuts: [3] })), of(id)),
      getStories(ask('/api/stories?bin=no'), noParams),
      getStories(ask('/api/stories?bin=yes&cursor=x'), noParams),
      deleteStory(send('/x', body({}), { origin: 'http://elsewhere.example' }), of(id)),
    ].map(async (answer) => (await refusal(await answer)).code),
  )
  expect(codes).toEqual([
    'bad-body',
    'story-not-found',
    'story-not-found',
    'bad-body',
    'words-not-found',
    'bad-query',
    'bad-query',
    'foreign-origin',
  ])
  expect(await listed()).toEqual([id])
})
