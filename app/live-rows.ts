import type { Filter } from '@/lib/domain'
import type { ExportSource } from '@/lib/export/write-file'
import { type Store, walkEvents, walkPlaces } from '@/lib/store'

/** What the archive holds today of a filter, for a file. */
export const liveRows = (store: Store, filter: Filter): ExportSource => ({
  events: (placed) => walkEvents(store, filter, placed === 'all' ? {} : { placed: placed === 'yes' }),
  places: () => walkPlaces(store, filter),
})
