import type { MarkList } from '@/lib/domain'
import type { SnapshotMark } from '@/lib/domain/snapshot'

/** Marks with what many of them share beside, each once, numbered in the order in which it is met. */
export const toMarkList = (marks: Iterable<SnapshotMark>): MarkList => {
  const stories = new Numbered<MarkList['stories'][number]>()
  const places = new Numbered<MarkList['places'][number]>()
  const shapes = new Numbered<MarkList['shapes'][number]>()
  const events = Array.from(marks, ({ facts, story, place, shape }) => ({
    facts: JSON.stringify(facts),
    storyKey: stories.keyOf(story.id, (key) => ({ key, ...story })),
    placeKey: place && places.keyOf(place.id, (key) => ({ key, ...place })),
    shapeKey: shape && keyOfShape(shapes, shape),
  }))
  return { events, stories: stories.all, places: places.all, shapes: shapes.all, total: events.length }
}

class Numbered<Item> {
  readonly all: Item[] = []
  readonly #keys = new Map<string, number>()
  keyOf(name: string, make: (key: number) => Item): number {
    const known = this.#keys.get(name)
    if (known !== undefined) return known
    const key = this.all.length + 1
    this.#keys.set(name, key)
    this.all.push(make(key))
    return key
  }
}

const keyOfShape = (
  shapes: Numbered<MarkList['shapes'][number]>,
  { relation, geometry }: NonNullable<SnapshotMark['shape']>,
): number => {
  const text = JSON.stringify(geometry)
  return shapes.keyOf(`${relation} ${text}`, (key) => ({ key, relation, geometry: text }))
}
