import { createHash } from 'node:crypto'
import { type Overlay, overlayIdSchema } from '@/lib/domain'
import type { NoOverlay } from '@/lib/overlays/overlay-problem'
import { readOverlay } from '@/lib/overlays/read-overlay'
import { saveOverlay, type Store } from '@/lib/store'

export interface GivenOverlay {
  name: string
  contentType?: string
  bytes: Uint8Array
}

export type OverlayOutcome =
  { ok: true; value: { overlay: Overlay; outcome: 'added' | 'unchanged' } } | NoOverlay

/** Reads a file and keeps it as a layer. `now`: an instant. */
export const importOverlay = async (
  store: Store,
  { bytes, ...hint }: GivenOverlay,
  now: string,
): Promise<OverlayOutcome> => {
  const read = readOverlay(bytes, hint)
  if (!read.ok) return read
  const { draft, features } = read.value
  const hash = createHash('sha256').update(bytes).digest('hex')
  const id = overlayIdSchema.parse(`o${hash.slice(0, 12)}`)
  return {
    ok: true,
    value: await saveOverlay(store, { overlay: { ...draft, id, created: now }, hash, features }),
  }
}
