import { useCallback, useMemo, useState } from 'react'
import { type BriefingState, useBriefingChanges, useBriefingState } from '@/lib/client/use-briefings'
import type { ContentHash, Slide, SlideId } from '@/lib/domain/briefing'
import type { SlideContent } from '@/lib/domain/slide-content'
import type { Editor } from './use-editor'

export type SlideState = BriefingState['slides'][number]

/** Slides that today's archive would fill otherwise, and what to do about it. */
export const useChanged = ({ id, body, act, learn }: Editor) => {
  const { data } = useBriefingState(id)
  const { fill } = useBriefingChanges()
  const [isFilling, setFilling] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const states = useMemo(
    () => new Map<SlideId, SlideState>((data?.slides ?? []).map((state) => [state.id, state])),
    [data],
  )
  const changed = useMemo(
    () => body.slides.filter((slide) => isChanged(slide, states.get(slide.id))),
    [body.slides, states],
  )
  const refresh = useCallback(
    async (slides: readonly Slide[]) => {
      setFilling(true)
      setError(null)
      try {
        const hashes = new Map<SlideId, ContentHash>()
        const contents: Record<ContentHash, SlideContent> = {}
        for (const { id: slide, source } of slides) {
          if (!source) continue
          const made = await fill(id, source)
          hashes.set(slide, made.hash)
          contents[made.hash] = made.content
        }
        learn(contents)
        act({ do: 'fill', contents: hashes })
      } catch (problem) {
        setError(problem)
      }
      setFilling(false)
    },
    [act, fill, id, learn],
  )
  return { states, changed, refresh, isFilling, error }
}

/** One that was kept as it was is told of again only when today gives something else again. */
const isChanged = ({ content, kept }: Slide, state: SlideState | undefined): boolean =>
  state !== undefined && content !== null && state.today !== content && state.today !== kept
