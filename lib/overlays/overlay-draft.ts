import type { Overlay, OverlayFeature } from '@/lib/domain'
import type { NoOverlay } from './overlay-problem'

/** A layer as its file tells it; where it is kept and how it is drawn is decided elsewhere. */
type OverlayDraft = Omit<Overlay, 'id' | 'colour' | 'isShown' | 'created'>

export type OverlayResult =
  { ok: true; value: { draft: OverlayDraft; features: OverlayFeature[] } } | NoOverlay
