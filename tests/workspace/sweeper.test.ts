import { onTestFinished, expect, test, vi } from 'vitest'
import { contentHashSchema } from '@/lib/domain/briefing'
import { getStore } from '@/lib/store'
import { keepContent } from '@/lib/store/slide-contents'
import { createSweeper } from '@/lib/workspace/sweeper'
import { makeFolder } from '../store/open-test-store'

const longAgo = '2025-01-01T00:00:00.000Z'

test('what no slide shows is deleted at the first call, and then at most once a day', async () => {
  const folder = makeFolder()
  const store = await getStore(folder)
  onTestFinished(async () => {
    vi.useRealTimers()
    globalThis.datelineStore = undefined
    await store.close()
  })
  const keepOne = async (letter: string): Promise<void> => {
    const figures = { kind: 'figures' as const, lines: [], total: 0 }
    await keepContent(store, contentHashSchema.parse(letter.repeat(64)), figures, longAgo)
  }
  const count = async (): Promise<number> =>
    (await store.db.selectFrom('slide_contents').select('hash').execute()).length
  const goTo = (instant: string) => vi.useFakeTimers({ now: Date.parse(instant), toFake: ['Date'] })
  const sweep = createSweeper(folder, async () => {})

  goTo('2025-03-14T06:00:00.000Z')
  await keepOne('a')
  await sweep()
  expect(await count()).toBe(0)
  await keepOne('b')
  goTo('2025-03-15T05:59:59.000Z')
  await sweep()
  expect(await count()).toBe(1)
  goTo('2025-03-15T06:00:00.000Z')
  await sweep()
  expect(await count()).toBe(0)
})

test('a sweep that fails is told and harms nobody', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  onTestFinished(() => said.mockRestore())
  await createSweeper('/proc/dateline/data', async () => {})()
  expect(said).toHaveBeenCalledOnce()
})
