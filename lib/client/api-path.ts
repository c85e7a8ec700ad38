import type { CorrectionId, EventId, Filter, OverlayId, StoryId } from '@/lib/domain'
import { toCorrectionQuery } from '@/lib/http/correction-query'
import type { CorrectionFilter } from '@/lib/http/correction-responses'
import { toFilterQuery } from '@/lib/http/filter-query'

/** Addresses of the API; they are the SWR keys too, so equal questions are asked once. */
export const apiPath = {
  places: (filter: Filter): string => withQuery('/api/places', toFilterQuery(filter)),
  timeline: (filter: Filter): string => withQuery('/api/timeline', toFilterQuery(filter)),
  facets: (filter: Filter): string => withQuery('/api/facets', toFilterQuery(filter)),
  excerpts: (filter: Filter, page: { placed: boolean; cursor: string | null; limit: number }): string => {
    const query = toFilterQuery(filter)
    query.set('placed', page.placed ? 'yes' : 'no')
    query.set('limit', String(page.limit))
    if (page.cursor) query.set('cursor', page.cursor)
    return withQuery('/api/excerpts', query)
  },
  events: (filter: Filter, page: { placed: boolean; cursor: string | null; limit: number }): string => {
    const query = toFilterQuery(filter)
    query.set('placed', page.placed ? 'yes' : 'no')
    query.set('limit', String(page.limit))
    if (page.cursor) query.set('cursor', page.cursor)
    return withQuery('/api/events', query)
  },
  eventFeatures: (filter: Filter): string => withQuery('/api/events/features', toFilterQuery(filter)),
  eventFacets: (filter: Filter): string => withQuery('/api/events/facets', toFilterQuery(filter)),
  eventTimeline: (filter: Filter): string => withQuery('/api/events/timeline', toFilterQuery(filter)),
  event: (id: EventId): string => `/api/events/${encodeURIComponent(id)}`,
  corrections: (filter: CorrectionFilter = {}, page?: { cursor: string | null; limit: number }): string => {
    const query = toCorrectionQuery(filter)
    if (page) query.set('limit', String(page.limit))
    if (page?.cursor) query.set('cursor', page.cursor)
    return withQuery('/api/corrections', query)
  },
  correctionFile: (filter: CorrectionFilter, format: 'csv' | 'json'): string => {
    const query = toCorrectionQuery(filter)
    query.set('format', format)
    return withQuery('/api/corrections/export', query)
  },
  reversal: (id: CorrectionId, verb: 'revert' | 'restore'): string =>
    `/api/corrections/${encodeURIComponent(id)}/${verb}`,
  gazetteer: (name: string): string => withQuery('/api/gazetteer', new URLSearchParams({ name })),
  figures: '/api/figures',
  overlays: '/api/overlays',
  overlay: (id: OverlayId): string => `/api/overlays/${id}`,
  overlayFeatures: (id: OverlayId, { from, to }: { from: string | null; to: string | null }): string => {
    const query = new URLSearchParams()
    if (from) query.set('from', from)
    if (to) query.set('to', to)
    return withQuery(`/api/overlays/${id}/features`, query)
  },
  story: (id: StoryId): string => `/api/stories/${id}`,
  stories: '/api/stories',
}

const withQuery = (path: string, query: URLSearchParams): string =>
  query.size > 0 ? `${path}?${query}` : path
