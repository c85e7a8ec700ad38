import { PictureError } from '@/lib/image/picture-error'

const most = 8 // waiting; more are sent away

declare global {
  var datelinePapers: { last: Promise<unknown>; waiting: number } | undefined
}

/** Bytes of a file that is packed in one piece: one at a time in this process, since all of it is held in memory. */
export async function* inTurn(make: () => Promise<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
  const queue = (globalThis.datelinePapers ??= { last: Promise.resolve(), waiting: 0 })
  if (queue.waiting >= most)
    throw new PictureError('busy', 'Too many files are being made. Try again in a moment.')
  queue.waiting += 1
  const making = queue.last.then(make)
  queue.last = making
    .catch(() => {}) // its own asker is told
    .then(() => void (queue.waiting -= 1))
  yield await making
}
