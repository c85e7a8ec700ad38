import { z } from 'zod'
import type { SnapshotHash } from '@/lib/domain/share'
import { placeCollectionSchema } from '@/lib/http/responses'
import { toExcerpt } from '@/lib/http/to-excerpt'
import { type Store, readSnapshotParts } from '@/lib/store'
import { storedExcerptSchema } from '@/lib/http/to-excerpt'

const frozenPlacesSchema = z.object({
  collection: placeCollectionSchema,
  excerpts: z.array(storedExcerptSchema),
})

/** The places of a frozen view and the sentences that name them; none where it shows reports. */
export const readFrozenPlaces = async (store: Store, hash: SnapshotHash) => {
  const { places } = await readSnapshotParts(store, hash)
  const none = {
    collection: { type: 'FeatureCollection', features: [], truncated: false, mentions: 0, stories: 0 },
    excerpts: [],
  }
  const { collection, excerpts } = frozenPlacesSchema.parse(places === undefined ? none : JSON.parse(places))
  return { collection, excerpts: excerpts.map(toExcerpt) }
}
