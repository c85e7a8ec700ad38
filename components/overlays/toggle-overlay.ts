import type { Overlay, OverlayId } from '@/lib/domain'
import { shownOverlays } from '@/lib/link/shown-overlays'

/** What the address has to say so that a layer is shown or put away; null when that is how it is by default. */
export const toggleOverlay = (
  all: readonly Overlay[],
  named: readonly OverlayId[] | null,
  id: OverlayId,
): OverlayId[] | null => {
  const shown = new Set(shownOverlays(all, named).map((overlay) => overlay.id))
  if (!shown.delete(id)) shown.add(id)
  const isDefault = all.every((overlay) => shown.has(overlay.id) === overlay.isShown)
  return isDefault ? null : all.flatMap((overlay) => (shown.has(overlay.id) ? [overlay.id] : []))
}
