import type { Filter } from '@/lib/domain'
import { writeView } from '@/lib/link'

/** The map that shows what a filter selects; place and box are no part of a view, so a map of these is wider. */
export const toMapUrl = (base: string, filter: Filter): string =>
  writeView(`${base}/`, {
    q: filter.text ?? null,
    from: filter.from ?? null,
    to: filter.to ?? null,
    undated: filter.undatedOnly ? 'only' : null,
    publishers: filter.publishers ?? null,
    story: filter.story ?? null,
    types: filter.types ?? null,
    statuses: filter.statuses ?? null,
    exactness: filter.exactness ?? null,
    actors: filter.actors ?? null,
    sources: filter.sources ?? null,
  })
