import type { Filter, OverlayId } from '@/lib/domain'
import type { LinkState, ShareRequest } from '@/lib/domain/share'

/** What a view selects, and what of it may be frozen. */
export interface ShareTask {
  request: Omit<ShareRequest, 'view'>
  link: LinkState
  /** The span that it is compared with, if there is one. */
  selects: { layer: 'events' | 'places'; filter: Filter; before: Filter | null; overlays: OverlayId[] | null }
}

/** `too-many`: more than one frozen view keeps. */
export type ShareProblem = 'share-too-many'
