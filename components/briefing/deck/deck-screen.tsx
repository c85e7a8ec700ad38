'use client'

import { type ReactNode, useState } from 'react'
import type { Theme } from '@/lib/client'
import type { Deck } from '@/lib/client/use-briefings'
import type { EventId } from '@/lib/domain'
import { useMedia } from '@/components/ui/use-media'
import { useWords } from '@/components/words/use-words'
import { DeckControls } from './deck-controls'
import { DeckFoot } from './deck-foot'
import type { DeckVerb } from './deck-keys'
import styles from './deck-screen.module.css'
import { nextRoom } from './deck-state'
import { HandBar } from './hand-bar'
import { selectedOn } from './selected-on'
import { SlideView, type SlideViewProps } from './slide-view'
import { Spotlight } from './spotlight'
import { useDeck } from './use-deck'
import { useDeckKeys } from './use-deck-keys'
import { usePointer } from './use-pointer'
import { useStill } from './use-still'
import { useSwipe } from './use-swipe'

const flight = 1200 // ms at most from one slide's map to the next
const held = '(max-width: 767px) and (orientation: portrait)'

interface Props {
  deck: Deck
  /** Addresses of the pictures of slides, by their hash. */
  images: Readonly<Record<string, string>>
  /** Of slides with a map the addresses of its picture, by the slide's id, for browsers without WebGL; a split map has two. */
  pictures?: Readonly<Record<string, readonly string[]>>
  theme: Theme
  /** Whether all is here, so that the network may go; null where nobody minds. */
  isReady: boolean | null
  /** Address that the screen is left to; null in a file. */
  leaveTo: string | null
  /** Opens the window of the presenter; null where there is none. */
  onPresenter: (() => void) | null
  /** What stands at the edge of every slide: of a shared one what link it is. */
  caption?: ReactNode
}

/** The room's window: one slide at a time, moved by keys, clicker or mouse. */
export const DeckScreen = ({
  deck,
  images,
  pictures,
  theme,
  isReady,
  leaveTo,
  onPresenter,
  caption,
}: Props) => {
  const words = useWords()
  const { t } = words
  const { frame, state, act } = useDeck(deck)
  const isStill = useStill()
  const isMoving = usePointer()
  const isHand = useMedia(held)
  const [isLit, setLit] = useState(false)
  const [hasNotes, setNotes] = useState(false)
  /** Where the speaker looks around: at which place of the deck, and what is chosen on the map. */
  const [detour, setDetour] = useState<{ at: number; selected: EventId | null } | null>(null)
  const [returns, setReturns] = useState(0)
  const isDetour = detour?.at === state.at
  const slides = deck.briefing.slides
  const slide = frame && slides[frame.slide]
  const isRunning = state.isPlaying && !isDetour && !state.isBlank

  const lookAround = (selected: EventId | null): void => setDetour({ at: state.at, selected })
  const comeBack = (): void => {
    setDetour(null)
    setReturns((count) => count + 1)
  }
  /** In the hand a list is one piece: the next slide is not its next part. */
  const turn = (to: 'next' | 'back'): void => {
    if (!isHand || !frame) return act({ do: to })
    const other = frame.slide + (to === 'next' ? 1 : -1)
    act(other >= slides.length && state.isPlaying ? { do: 'first' } : { do: 'slide', slide: other })
  }
  const swipe = useSwipe(turn)
  const does: Record<DeckVerb, () => void> = {
    next: () => turn('next'),
    back: () => turn('back'),
    first: () => act({ do: 'first' }),
    last: () => act({ do: 'last' }),
    play: () => act({ do: 'play' }),
    blank: () => act({ do: 'blank' }),
    notes: () => setNotes((now) => !now),
    spotlight: () => setLit((now) => !now),
    fullscreen: () => void toggleFullScreen(),
    presenter: () => onPresenter?.(),
    room: () => act({ do: 'room', room: nextRoom(state.room) }),
    leave: () => {
      if (isDetour) return comeBack()
      if (state.isBlank) return act({ do: 'blank' })
      setLit(false)
      setNotes(false)
    },
  }
  const perform = (verb: DeckVerb): void => does[verb]()
  useDeckKeys(perform, (to) => act({ do: 'slide', slide: to }))
  if (!frame || !slide)
    return (
      <main className={styles.screen} data-theme={theme}>
        <p className={styles.empty}>{t('briefing.deck.empty')}</p>
      </main>
    )
  const content = (slide.content && deck.contents[slide.content]) ?? null
  const shown = isHand ? { ...frame, rows: frame.told.rows, page: 1, pages: 1 } : frame
  const selected = isDetour ? (detour?.selected ?? null) : null
  return (
    <main
      className={styles.screen}
      data-theme={theme}
      data-pointer={isMoving ? 'moving' : undefined}
      data-frame={state.at + 1}
      data-detour={isDetour || undefined}
      data-playing={isRunning || undefined}
      data-hand={isHand || undefined}
      {...(isHand && swipe)}
    >
      <SlideView
        frame={{ ...shown, told: selectedOn(words, frame.told, content, selected) }}
        slide={slide}
        content={content}
        image={(slide.image && images[slide.image.hash]) ?? null}
        pictures={pictures?.[slide.id]}
        room={state.room}
        isHand={isHand}
        theme={theme}
        flight={isStill ? 0 : flight}
        selected={selected}
        returns={returns}
        onSelect={lookAround}
        onMove={() => lookAround(selected)}
        warm={nextMap(deck, frame.slide)}
        foot={
          <DeckFoot
            slide={frame.slide}
            slides={slides.length}
            play={
              state.isPlaying
                ? {
                    frame: String(state.at),
                    seconds: slide.seconds,
                    isRunning,
                    onEnd: () => turn('next'),
                  }
                : null
            }
          />
        }
      />
      {hasNotes && slide.notes && <aside className={styles.notes}>{slide.notes}</aside>}
      {isLit && <Spotlight />}
      {state.isBlank && <div className={styles.blank} data-blank />}
      {isHand ? (
        <HandBar
          slide={frame.slide}
          slides={slides.length}
          isPlaying={state.isPlaying}
          isDetour={isDetour}
          leaveTo={leaveTo}
          act={perform}
        />
      ) : (
        <DeckControls
          isPlaying={state.isPlaying}
          isDetour={isDetour}
          room={state.room}
          isReady={isReady}
          leaveTo={leaveTo}
          act={perform}
          onRoom={(room) => act({ do: 'room', room })}
        />
      )}
      {caption}
    </main>
  )
}

/** The next slide with a map, else the last one before. */
const nextMap = ({ briefing, contents }: Deck, from: number): SlideViewProps['warm'] => {
  const slides = [...briefing.slides.slice(from + 1), ...briefing.slides.slice(0, from).reverse()]
  for (const slide of slides) {
    const content = slide.content && contents[slide.content]
    if (content && content.kind === 'map') return { slide, content }
  }
  return null
}

const toggleFullScreen = async (): Promise<void> => {
  if (document.fullscreenElement) await document.exitFullscreen()
  else await document.documentElement.requestFullscreen()
}
