import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contentHashSchema } from '@/lib/domain/briefing'
import { slideContentSchema } from '@/lib/domain/slide-content'
import type { Store } from '@/lib/store'
import { erase } from '@/lib/store/erase'
import { deleteContents, keepContent } from '@/lib/store/slide-contents'
import { openTestStore } from './open-test-store'

const secret = 'The baker of Izmail saw it'

const keep = async (store: Store, at: number): Promise<ReturnType<typeof contentHashSchema.parse>> => {
  const hash = contentHashSchema.parse(String(at).padStart(64, '0'))
  const content = slideContentSchema.parse({
    kind: 'title',
    days: null,
    before: null,
    place: `${secret} ${at} ${'and said so. '.repeat(800)}`,
    counts: { events: 0, places: 0, stories: 0, publishers: 0 },
    publishers: [],
  })
  await keepContent(store, hash, content, '2025-03-14T06:00:00.000Z')
  return hash
}

/** Whether the words stand anywhere in the files of the store. */
const holds = ({ file }: Store): boolean =>
  [file, `${file}-wal`].some((one) => existsSync(one) && readFileSync(one).includes(secret))

test('what is erased is not in the file any more', async () => {
  const store = await openTestStore()
  const hash = await keep(store, 1)
  await erase(store, async () => await deleteContents(store, [hash]))
  expect(holds(store)).toBe(false)
})

test('what is only deleted can be read out of it', async () => {
  const store = await openTestStore()
  await deleteContents(store, [await keep(store, 1)])
  expect(holds(store)).toBe(true)
})
