import type { Filter, OverlayId } from '@/lib/domain'
import { shownOverlays } from '@/lib/link/shown-overlays'
import { type Store, listOverlayFeatures, listOverlays } from '@/lib/store'

/** The own layers that a view shows, with what they show in its days. */
export const readShownOverlays = async (
  store: Store,
  named: readonly OverlayId[] | null,
  { from, to }: Filter,
) => {
  const shown = shownOverlays(await listOverlays(store), named)
  return await Promise.all(
    shown.map(async ({ id, name, colour }) => {
      const found = await listOverlayFeatures(store, id, { from, to })
      const features = found?.features.map((feature) => ({ type: 'Feature' as const, ...feature }))
      return { id, name, colour, features: features ?? [] }
    }),
  )
}
