import type { Overlay, OverlayId } from '@/lib/domain'

/** The layers that a view shows: those it names, else those shown by default. */
export const shownOverlays = (all: readonly Overlay[], named: readonly OverlayId[] | null): Overlay[] =>
  all.filter(({ id, isShown }) => (named ? named.includes(id) : isShown))
