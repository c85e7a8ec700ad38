import { setImmediate } from 'node:timers/promises'

const turn = 100 // items; what is made of them keeps others waiting for some 10 ms

/**
 * The same items, letting whatever else waits for this thread go first now and then: the database answers without ever giving it up. Throws
 * once the signal says that nobody waits for them any more.
 */
export async function* inTurns<Item>(
  items: AsyncIterable<Item>,
  signal?: AbortSignal,
): AsyncGenerator<Item, void, void> {
  let count = 0
  for await (const item of items) {
    yield item
    count += 1
    if (count % turn !== 0) continue
    await setImmediate()
    signal?.throwIfAborted()
  }
}
