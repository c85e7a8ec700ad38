import { useView } from '@/lib/client'
import type { Span } from '@/lib/link'
import type { DayCounts } from './day-counts'
import { PRESETS, firstSpans } from './spans-before'

interface Preset {
  id: (typeof PRESETS)[number]['id']
  isOn: boolean
  set: () => void
}

/** The switch that compares the days shown, B, with a span before, A, and the usual spans for A while it does. */
export const useCompare = (timeline: DayCounts | undefined) => {
  const [view, setView] = useView()
  const { compare, from } = view
  const start = firstSpans(timeline?.days ?? [], view)
  const presets: Preset[] =
    compare && from
      ? PRESETS.map(({ id, spanOf }) => {
          const span = spanOf(from)
          return { id, isOn: isSame(span, compare), set: () => setView({ compare: span }) }
        })
      : []
  return {
    compare,
    canCompare: compare !== null || start !== null,
    toggle: () => setView(compare ? { compare: null } : { ...start, undated: null, sel: null }),
    presets,
  }
}

const isSame = (one: Span, other: Span): boolean => one.from === other.from && one.to === other.to
