import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react'
import { type Frame, toFrames } from '@/lib/briefing/to-frames'
import type { Deck } from '@/lib/client/use-briefings'
import { useWords } from '@/components/words/use-words'
import { tellSlide } from '../tell/tell-slide'
import { type DeckAction, type DeckState, firstState, keepSlide, moveDeck } from './deck-state'
import { readPlace, writePlace } from './deck-place'
import { useChannel } from './use-channel'

/** The deck in words, where it stands, and what moves it: in every window of this presentation alike. */
export const useDeck = (deck: Deck) => {
  const words = useWords()
  const told = useMemo(
    () =>
      deck.briefing.slides.map((slide) =>
        tellSlide(words, slide, (slide.content && deck.contents[slide.content]) ?? null),
      ),
    [deck, words],
  )
  const framesOf = useCallback((room: DeckState['room']): Frame[] => toFrames(told, room), [told])
  const reduce = (state: DeckState, action: DeckAction): DeckState => {
    const slides = framesOf(state.room).map(({ slide }) => slide)
    const next = moveDeck(state, action, slides)
    if (action.do !== 'room') return next
    return {
      ...next,
      at: keepSlide(
        state.at,
        slides,
        framesOf(next.room).map(({ slide }) => slide),
      ),
    }
  }
  const [state, dispatch] = useReducer(reduce, firstState, (first) => ({ ...first, ...readPlace() }))
  const frames = useMemo(() => framesOf(state.room), [framesOf, state.room])
  const at = Math.min(state.at, Math.max(0, frames.length - 1))

  const isFollowing = useRef(false)
  const say = useChannel(deck.briefing.id, state, (other) => {
    isFollowing.current = true
    dispatch({ do: 'follow', state: other })
  })
  useEffect(() => {
    writePlace(state)
    if (isFollowing.current) isFollowing.current = false
    else say(state)
  }, [state, say])
  return {
    frames,
    frame: frames[at] ?? null,
    next: frames[at + 1] ?? null,
    state: { ...state, at },
    act: dispatch,
  }
}
