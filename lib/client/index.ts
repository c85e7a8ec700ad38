export { apiPath } from './api-path'
export { feedPath } from './feed-path'
export * from './request-error'
export * from './use-places'
export * from './use-timeline'
export * from './use-facets'
export * from './use-excerpts'
export * from './use-story'
export * from './use-events'
export * from './use-event-list'
export * from './use-export-summary'
export * from './use-figures'
export * from './use-search'
export * from './fetch-story'
export * from './use-add-stories'
export * from './use-analyst'
export * from './use-corrections'
export * from './use-handling'
export * from './use-overlays'
export * from './use-refresh'
export { type Following, LiveProvider } from './live-provider'
export { useLive } from './use-live'
export * from './use-news'
export * from './view-provider'
export * from './use-theme'
export * from './use-single-keys'
export { useIsAsking } from './use-is-asking'
export type {
  Added,
  Excerpt,
  Facets,
  PlaceCollection,
  PlaceFeature,
  StoryDetail,
  Timeline,
} from '@/lib/http/responses'
export type { EventMark, EventMarks, MarkShape } from '@/lib/http/mark-responses'
export type {
  EventDetail,
  EventFacets,
  EventSummary,
  EventTimeline,
  LedgerAnswer,
  ToldReport,
} from '@/lib/http/event-responses'
export type { OverlayFeatures } from '@/lib/http/overlay-responses'
export type { CorrectionAnswer, CorrectionFilter, ListedCorrection } from '@/lib/http/correction-responses'
export type { FoundPlace, SearchAnswer } from '@/lib/http/search-response'
export type { BinnedStory } from '@/lib/http/bin-responses'
export type { View } from '@/lib/link'
