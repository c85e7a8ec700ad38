import type {
  CorrectionId,
  EventId,
  ExportFormat,
  Filter,
  Grouping,
  OverlayId,
  PlaceId,
  StoryId,
} from '@/lib/domain'
import type { ShareCode } from '@/lib/domain/share'
import { toCorrectionQuery } from '@/lib/http/correction-query'
import type { CorrectionFilter } from '@/lib/http/correction-responses'
import { toFilterQuery } from '@/lib/http/filter-query'
import type { ExportSelection } from '@/lib/http/parse-export-query'
import { type Camera, type View, toFilter, viewParsers } from '@/lib/link'
import type { Theme } from './use-theme'

/** Addresses of the API; they are the SWR keys too, so equal questions are asked once. */
export const apiPath = {
  places: (filter: Filter): string => withQuery('/api/places', toFilterQuery(filter)),
  timeline: (filter: Filter): string => withQuery('/api/timeline', toFilterQuery(filter)),
  facets: (filter: Filter): string => withQuery('/api/facets', toFilterQuery(filter)),
  excerpts: (filter: Filter, page: Page): string => withQuery('/api/excerpts', pageQuery(filter, page)),
  events: (filter: Filter, page: Page): string => withQuery('/api/events', pageQuery(filter, page)),
  eventMarks: (filter: Filter): string => withQuery('/api/events/marks', toFilterQuery(filter)),
  mapPicture: (
    filter: Filter,
    picture: { camera: Camera; width: number; height: number; theme: Theme; layer: 'events' | 'places' },
  ): string => {
    const query = toFilterQuery(filter)
    query.set('map', viewParsers.map.serialize(picture.camera))
    for (const name of ['width', 'height', 'theme', 'layer'] as const) query.set(name, String(picture[name]))
    return withQuery('/api/map.svg', query)
  },
  /** The map of a view as a file; it is fitted to the marks where the view has no camera. */
  picture: (ending: 'png' | 'svg', view: View, theme: Theme): string => {
    const query = toFilterQuery(toFilter(view))
    if (view.map) query.set('map', viewParsers.map.serialize(view.map))
    if (view.layer) query.set('layer', view.layer)
    query.set('theme', theme)
    query.set('picture', 'export')
    return withQuery(`/api/map.${ending}`, query)
  },
  exported: (format: ExportFormat, selection: ExportSelection): string => {
    const query = exportQuery(selection)
    query.set('format', format)
    return withQuery('/api/export', query)
  },
  exportSummary: (selection: ExportSelection): string =>
    withQuery('/api/export/summary', exportQuery(selection)),
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
  shares: '/api/shares',
  shareList: (offset: number): string =>
    withQuery('/api/shares', new URLSearchParams(offset > 0 ? { offset: String(offset) } : {})),
  share: (code: ShareCode): string => `/api/shares/${code}`,
  shareFile: (code: ShareCode, format: ExportFormat): string =>
    withQuery(`/api/shares/${code}/export`, new URLSearchParams({ format })),
  sharePart: (
    code: ShareCode,
    part: 'places' | 'overlays' | 'stories' | 'data' | 'revoke' | 'redact',
  ): string => `/api/shares/${code}/${part}`,
  sharePreview: (code: ShareCode): string => `/api/shares/${code}/preview.png`,
  shareMarks: (code: ShareCode, span: 'now' | 'before'): string =>
    withQuery(`/api/shares/${code}/marks`, new URLSearchParams(span === 'before' ? { span } : {})),
  shareEvent: (code: ShareCode, id: EventId): string =>
    `/api/shares/${code}/events/${encodeURIComponent(id)}`,
  shareExcerpts: (code: ShareCode, place: PlaceId): string =>
    withQuery(`/api/shares/${code}/excerpts`, new URLSearchParams({ place })),
  stories: '/api/stories',
  search: (text: string): string => withQuery('/api/search', new URLSearchParams({ q: text })),
  handling: (id: StoryId, verb: 'restore' | 'split'): string => `/api/stories/${id}/${verb}`,
  bin: (page: { cursor: string | null; limit: number }): string => {
    const query = new URLSearchParams({ bin: 'yes', limit: String(page.limit) })
    if (page.cursor) query.set('cursor', page.cursor)
    return withQuery('/api/stories', query)
  },
}

interface Page {
  placed: boolean
  group?: Grouping | null
  cursor: string | null
  limit: number
}

const pageQuery = (filter: Filter, { placed, group, cursor, limit }: Page): URLSearchParams => {
  const query = toFilterQuery(filter)
  query.set('placed', placed ? 'yes' : 'no')
  if (group) query.set('group', group)
  query.set('limit', String(limit))
  if (cursor) query.set('cursor', cursor)
  return query
}

const exportQuery = ({ layer, filter, placed }: ExportSelection): URLSearchParams => {
  const query = toFilterQuery(filter)
  if (layer === 'places') query.set('layer', layer)
  if (placed !== 'yes') query.set('placed', placed)
  return query
}

const withQuery = (path: string, query: URLSearchParams): string =>
  query.size > 0 ? `${path}?${query}` : path
