import type { DraftPlace } from './draft-place'
import { createIndexWriter } from './index-writer'

/** Places with areas come first, so that only they need a bounding box. */
const order = ['country', 'admin1', 'region', 'water', 'terrain', 'facility', 'admin2', 'settlement']

/** The file's bytes. */
export const writeIndex = (
  unordered: DraftPlace[],
  hash: string,
  capitals: Map<string, DraftPlace>,
): Buffer => {
  const writer = createIndexWriter()
  const numbers = new Map<DraftPlace, number>()
  const places = [...unordered].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  for (const place of places) numbers.set(place, writer.add(place))
  return writer.finish({
    hash,
    capitals: Object.fromEntries([...capitals].map(([code, place]) => [code, numbers.get(place) ?? 0])),
  })
}
