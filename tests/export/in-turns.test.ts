import { expect, test } from 'vitest'
import { inChunks } from '@/lib/export/in-chunks'
import { inTurns } from '@/lib/export/in-turns'
import { writeCsv } from '@/lib/export/csv'
import { citation, makeEvent } from './make-event'

async function* count(to: number): AsyncGenerator<number> {
  for (let number = 0; number < to; number += 1) yield number
}

test('others get their turn while a database answers without waiting', async () => {
  let turns = 0
  const tick = (): void => {
    turns += 1
    again = setImmediate(tick)
  }
  let again = setImmediate(tick)
  let items = 0
  for await (const number of inTurns(count(1000))) items += number >= 0 ? 1 : 0
  clearImmediate(again)
  expect(items).toBe(1000)
  expect(turns).toBeGreaterThanOrEqual(9)
})

test('nothing more is asked for once nobody waits', async () => {
  const leaving = new AbortController()
  let seen = 0
  const reading = (async () => {
    for await (const number of inTurns(count(100_000), leaving.signal)) {
      seen = number
      if (number === 250) leaving.abort()
    }
  })()
  await expect(reading).rejects.toThrow(/abort/)
  expect(seen).toBeLessThan(400)
})

test('no more is read than is wanted: a file is made no faster than it is taken', async () => {
  let read = 0
  async function* events() {
    for (;;) {
      read += 1
      yield makeEvent()
    }
  }
  const chunks = inChunks(writeCsv(events(), citation))
  const first = await chunks.next()
  expect(first.value?.byteLength).toBeGreaterThan(60_000)
  expect(read).toBeLessThan(200)
  const before = read
  await chunks.return(undefined)
  expect(read).toBe(before)
})
