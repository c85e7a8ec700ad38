import type { Placing } from '@/lib/domain'
import type { Redaction, Share } from '@/lib/domain/share'
import { snapshotEventSchema } from '@/lib/domain/snapshot'
import type { ExportedEvent } from '@/lib/export/exported-event'
import type { ExportedPlace } from '@/lib/export/exported-place'
import { tellWithheld } from '@/lib/export/tell-withheld'
import type { ExportSource } from '@/lib/export/write-file'
import { tellUnplaced } from '@/lib/geojson/to-event-feature'
import type { PlaceFeature } from '@/lib/http/responses'
import { type Store, walkSnapshotEvents } from '@/lib/store'
import { readFrozenPlaces } from './read-frozen-places'

type Snapshot = NonNullable<Share['snapshot']>

/** What a frozen view kept, for a file; what an editor took out of it stays a gap. */
export const frozenRows = (store: Store, snapshot: Snapshot): ExportSource => ({
  events: (placed) => readEvents(store, snapshot, placed),
  places: () => readPlaces(store, snapshot),
})

async function* readEvents(
  store: Store,
  { hash }: Snapshot,
  placed: Placing,
): AsyncGenerator<ExportedEvent, void, void> {
  for await (const body of walkSnapshotEvents(store, hash, 'now')) {
    const event = snapshotEventSchema.parse(JSON.parse(body))
    const isPlaced = tellUnplaced(event.lead.report.where) === null
    if (placed === 'all' || isPlaced === (placed === 'yes')) yield event
  }
}

async function* readPlaces(
  store: Store,
  { hash, redactions }: Snapshot,
): AsyncGenerator<ExportedPlace, void, void> {
  for (const feature of (await readFrozenPlaces(store, hash)).collection.features)
    yield toExportedPlace(feature, redactions)
}

const toExportedPlace = (
  { id, geometry, properties }: PlaceFeature,
  redactions: readonly Redaction[],
): ExportedPlace => {
  const { name, kind, country, admin1, areaIds, radiusKm, count, stories } = properties
  const { storyId, start, end, excerpt, confidence, title, publisher, publishedAt } = properties
  const place = { id, name, kind, country, admin1, point: geometry.coordinates, areaIds, radiusKm }
  const first = { storyId, start, end, confidence, publisher, publishedAt }
  const gap = redactions.find((redaction) => redaction.storyId === storyId)
  if (!gap) return { ...place, count, stories, first: { ...first, excerpt, title } }
  const without = { ...first, excerpt: null, title: null }
  return { ...place, count, stories, first: without, withheld: tellWithheld(gap) }
}
