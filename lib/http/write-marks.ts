import type { MarkList } from '@/lib/domain'

/** The answer that `marksSchema` reads, as text: what is stored as JSON goes into it as it is. */
export const writeMarks = ({ events, stories, places, shapes, total }: MarkList): string => {
  const told = stories.map(({ key, id, publisher, publishedAt }) => [key, id, publisher, publishedAt])
  const named = places.map(({ key, id, name, kind, country, admin1, areaIds, radiusKm }) => [
    key,
    id,
    name,
    kind,
    country,
    admin1,
    areaIds,
    radiusKm,
  ])
  const drawn = shapes.map(
    ({ key, relation, geometry }) => `[${key},${JSON.stringify(relation)},${geometry}]`,
  )
  const marks = events.map(
    ({ storyKey, placeKey, shapeKey, facts }) => `[${storyKey},${placeKey},${shapeKey},${facts}]`,
  )
  return `{"total":${total},"stories":${JSON.stringify(told)},"places":${JSON.stringify(named)},"shapes":[${drawn.join(',')}],"events":[${marks.join(',')}]}`
}
