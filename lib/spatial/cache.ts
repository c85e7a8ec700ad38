import type { AreaOf } from './outlines'

const mostEntries = 500 // results kept per source of outlines; the oldest goes first

/**
 * What was drawn before, by anchors, relation and distance. Kept per source of outlines: two gazetteers may draw one land differently.
 * The same words about the same places come again and again in a war's news, and a band along a border takes tens of milliseconds.
 */
const stores = new WeakMap<AreaOf, Map<string, unknown>>()

export const remember = <Value>(areaOf: AreaOf, key: string, make: () => Value): Value => {
  let store = stores.get(areaOf)
  if (!store) stores.set(areaOf, (store = new Map()))
  if (store.has(key)) {
    const known = store.get(key) as Value
    store.delete(key)
    store.set(key, known)
    return known
  }
  const value = make()
  store.set(key, value)
  const [oldest] = store.keys()
  if (store.size > mostEntries && oldest !== undefined) store.delete(oldest)
  return value
}
