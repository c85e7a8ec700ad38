import { type Filter, type Result, fail, ok } from '@/lib/domain'
import type { LinkState } from '@/lib/domain/share'
import { toPlaceFeature } from '@/lib/geojson/to-place-feature'
import { toSnapshotMark } from '@/lib/geojson/to-snapshot-mark'
import {
  type Store,
  type Versions,
  listExcerpts,
  listPlaces,
  parseExcerptCursor,
  walkEventDetails,
} from '@/lib/store'
import type { Snapshot, SnapshotEvent } from '@/lib/store/save-share'
import { readShownOverlays } from './read-shown-overlays'
import type { ShareTask } from './share-task'

/** What one frozen view keeps: some 40 MB, held in memory once, when it is made. */
const LIMITS = { events: 10_000, places: 5000, excerpts: 20_000 }
const page = 500 // sentences read at a time

type Frozen = Omit<Snapshot, 'hash'>

/** Everything that a view shows, as texts that never change again. */
export const freeze = async (
  store: Store,
  {
    link,
    versions,
    layer,
    filter,
    before,
    overlays,
  }: ShareTask['selects'] & { link: LinkState; versions: Versions },
): Promise<Result<Frozen, 'share-too-many'>> => {
  const parts: Frozen['parts'] = {}
  const drawn = await readShownOverlays(store, overlays, filter)
  if (drawn.length > 0) parts.overlays = JSON.stringify(drawn)
  const head = { format: 'dateline-snapshot-1', link, versions } as const
  if (layer === 'places') {
    const places = await freezePlaces(store, filter)
    if (!places) return fail('share-too-many')
    parts.places = JSON.stringify(places)
    const counts = {
      marks: places.collection.mentions,
      notPlaced: places.notPlaced,
      stories: places.collection.stories,
    }
    return ok({ head: { ...head, counts }, parts, events: [] })
  }
  const events: SnapshotEvent[] = []
  const stories = new Set<string>()
  for (const { span, selected } of [
    { span: 'now' as const, selected: filter },
    { span: 'before' as const, selected: before },
  ]) {
    if (!selected) continue
    for await (const event of walkEventDetails(store, selected)) {
      if (events.length === LIMITS.events) return fail('share-too-many')
      const mark = toSnapshotMark(event)
      if (span === 'now') for (const { storyId } of event.told) stories.add(storyId)
      events.push({ span, id: event.id, body: JSON.stringify(event), mark: mark && JSON.stringify(mark) })
    }
  }
  const ofNow = events.filter(({ span }) => span === 'now')
  const counts = {
    marks: ofNow.filter(({ mark }) => mark !== null).length,
    notPlaced: ofNow.filter(({ mark }) => mark === null).length,
    stories: stories.size,
  }
  return ok({ head: { ...head, counts }, parts, events })
}

/** The places of the view and every sentence that names one; null when there are too many. */
const freezePlaces = async (store: Store, filter: Filter) => {
  const { places, ...counts } = await listPlaces(store, filter, LIMITS.places)
  if (counts.truncated) return null
  const excerpts: Awaited<ReturnType<typeof listExcerpts>>['items'] = []
  let cursor: Parameters<typeof listExcerpts>[1]['cursor'] = null
  for (;;) {
    const { items, total, nextCursor } = await listExcerpts(store, {
      filter,
      placed: true,
      cursor,
      limit: page,
    })
    if (total > LIMITS.excerpts) return null
    excerpts.push(...items)
    if (nextCursor === null) break
    cursor = parseExcerptCursor(nextCursor)
  }
  const notPlaced = await listExcerpts(store, { filter, placed: false, cursor: null, limit: 1 })
  return {
    collection: { type: 'FeatureCollection' as const, features: places.map(toPlaceFeature), ...counts },
    excerpts,
    notPlaced: notPlaced.total,
  }
}
