import { useCallback, useEffect, useMemo, useReducer, useState } from 'react'
import type { Edit } from '@/lib/briefing/edit/edit-body'
import { type EditHistory, beginHistory, edit, redo, undo } from '@/lib/briefing/edit/edit-history'
import type { ToldSlide } from '@/lib/briefing/told-slide'
import type { Deck } from '@/lib/client/use-briefings'
import type { Slide, SlideId } from '@/lib/domain/briefing'
import { useWords } from '@/components/words/use-words'
import { tellSlide } from '../tell/tell-slide'

type Action = { do: 'edit'; edit: Edit; at: number } | { do: 'undo' | 'redo' }

const reduce = (history: EditHistory, action: Action): EditHistory => {
  switch (action.do) {
    case 'edit':
      return edit(history, action.edit, action.at)
    case 'undo':
      return undo(history)
    case 'redo':
      return redo(history)
    default:
      return action satisfies never
  }
}

/** A briefing while it is edited: what it is now, each slide in words, which one is chosen, and the ways to change it. */
export const useEditor = ({ briefing, contents: first }: Deck, firstAt: number) => {
  const words = useWords()
  const [history, dispatch] = useReducer(reduce, briefing, ({ title, template, slides }) =>
    beginHistory({ title, template, slides }),
  )
  const [contents, setContents] = useState(first)
  const [chosen, setChosen] = useState<{ id: SlideId | null; at: number }>({ id: null, at: firstAt })
  const { slides } = history.now

  // A letter that is typed changes one slide: the others are not told anew.
  const known = useMemo(() => ({ words, contents, told: new WeakMap<Slide, ToldSlide>() }), [words, contents])
  const told = useMemo(
    () =>
      slides.map((slide) => {
        const before = known.told.get(slide)
        if (before) return before
        const now = tellSlide(known.words, slide, (slide.content && known.contents[slide.content]) ?? null)
        known.told.set(slide, now)
        return now
      }),
    [known, slides],
  )

  const found = chosen.id === null ? -1 : slides.findIndex(({ id }) => id === chosen.id)
  const at = found >= 0 ? found : Math.max(0, Math.min(chosen.at, slides.length - 1))
  const slide = slides[at] ?? null
  useEffect(() => {
    window.history.replaceState(window.history.state, '', `#${at + 1}`)
  }, [at])
  const choose = useCallback(
    (to: number) => {
      const next = slides[to]
      if (!next) return
      setChosen({ id: next.id, at: to })
    },
    [slides],
  )
  return {
    id: briefing.id,
    body: history.now,
    contents,
    told,
    at,
    slide,
    content: (slide?.content && contents[slide.content]) || null,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    choose,
    /** Stays at its place when the slide that was chosen goes. */
    act: useCallback((change: Edit) => {
      dispatch({ do: 'edit', edit: change, at: Date.now() })
      if (change.do === 'add') setChosen({ id: change.slide.id, at: 0 })
    }, []),
    undo: useCallback(() => dispatch({ do: 'undo' }), []),
    redo: useCallback(() => dispatch({ do: 'redo' }), []),
    /** What slides show, as far as it is not here yet. */
    learn: useCallback((more: Deck['contents']) => setContents((now) => ({ ...now, ...more })), []),
  }
}
export type Editor = ReturnType<typeof useEditor>
