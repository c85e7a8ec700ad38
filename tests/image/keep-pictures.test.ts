import { expect, test, vi } from 'vitest'
import { createPictureKeeper } from '@/lib/image/keep-pictures'

const deferred = () => {
  let open: (drawn: Buffer) => void = () => {}
  const promise = new Promise<Buffer>((resolve) => (open = resolve))
  return { promise, open }
}

const limits = { bytes: 10, atOnce: 1, waiting: 1 }

test('several that ask for the same share one drawing, and later ones get it as it was', async () => {
  const keep = createPictureKeeper(limits)
  const { promise, open } = deferred()
  const draw = vi.fn(() => promise)
  const asked = [keep('a', draw), keep('a', draw), keep('a', draw)]
  open(Buffer.from('drawn'))
  expect((await Promise.all(asked)).map(String)).toEqual(['drawn', 'drawn', 'drawn'])
  expect(String(await keep('a', draw))).toBe('drawn')
  expect(draw).toHaveBeenCalledOnce()
})

test('few are drawn at once, a few more wait, the rest are sent away', async () => {
  const keep = createPictureKeeper(limits)
  const [first, second] = [deferred(), deferred()]
  const drawSecond = vi.fn(() => second.promise)
  const working = keep('a', () => first.promise)
  const waiting = keep('b', drawSecond)
  await expect(keep('c', () => first.promise)).rejects.toMatchObject({ code: 'busy' })
  expect(drawSecond).not.toHaveBeenCalled()
  first.open(Buffer.from('1'))
  second.open(Buffer.from('2'))
  expect(String(await working)).toBe('1')
  expect(String(await waiting)).toBe('2')
})

test('those not asked for the longest make room', async () => {
  const keep = createPictureKeeper(limits)
  const draw = vi.fn(async () => Buffer.from('four'))
  for (const name of ['a', 'b', 'a', 'c']) await keep(name, draw)
  expect(draw).toHaveBeenCalledTimes(3)
  await keep('a', draw)
  expect(draw).toHaveBeenCalledTimes(3)
  await keep('b', draw)
  expect(draw).toHaveBeenCalledTimes(4)
})

test('one that failed or is too large is not kept, and its turn goes to the next', async () => {
  const keep = createPictureKeeper(limits)
  const fail = async (): Promise<Buffer> => {
    throw new Error('broken')
  }
  await expect(keep('a', fail)).rejects.toThrow('broken')
  const draw = vi.fn(async () => Buffer.from('more than ten bytes'))
  expect(String(await keep('a', draw))).toBe('more than ten bytes')
  await keep('a', draw)
  expect(draw).toHaveBeenCalledTimes(2)
})
