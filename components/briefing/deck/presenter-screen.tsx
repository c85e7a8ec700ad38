'use client'

import type { Theme } from '@/lib/client'
import type { Deck } from '@/lib/client/use-briefings'
import type { Frame } from '@/lib/briefing/to-frames'
import { Button } from '@/components/ui/button'
import { useWords } from '@/components/words/use-words'
import type { DeckVerb } from './deck-keys'
import styles from './presenter-screen.module.css'
import { SlideView } from './slide-view'
import { useDeck } from './use-deck'
import { useDeckKeys } from './use-deck-keys'
import { useElapsed } from './use-elapsed'

interface Props {
  deck: Deck
  images: Readonly<Record<string, string>>
  theme: Theme
}

/** The presenter's window: what the room sees, what comes next, the notes and the clock. Whatever moves here moves there. */
export const PresenterScreen = ({ deck, images, theme }: Props) => {
  const words = useWords()
  const { t } = words
  const { frame, next, frames, state, act } = useDeck(deck)
  const { now, seconds, restart } = useElapsed()
  const does: Partial<Record<DeckVerb, () => void>> = {
    next: () => act({ do: 'next' }),
    back: () => act({ do: 'back' }),
    first: () => act({ do: 'first' }),
    last: () => act({ do: 'last' }),
    play: () => act({ do: 'play' }),
    blank: () => act({ do: 'blank' }),
  }
  useDeckKeys(
    (verb) => does[verb]?.(),
    (slide) => act({ do: 'slide', slide }),
  )
  if (!frame) return <p className={styles.empty}>{t('briefing.deck.empty')}</p>
  const slideOf = (one: Frame) => deck.briefing.slides[one.slide]
  const view = (one: Frame) => {
    const slide = slideOf(one)
    if (!slide) return null
    return (
      <SlideView
        frame={one}
        slide={slide}
        content={(slide.content && deck.contents[slide.content]) ?? null}
        image={(slide.image && images[slide.image.hash]) ?? null}
        room={state.room}
        theme={theme}
        flight={0}
      />
    )
  }
  const notes = [slideOf(frame)?.notes, frame.told.why].filter(Boolean).join('\n\n')
  return (
    <main className={styles.screen} data-theme={theme} data-frame={state.at + 1}>
      <header className={styles.head}>
        <p className={styles.time}>
          <span className={styles.label}>{t('briefing.deck.clock')}</span>
          <time>{now ? now.toTimeString().slice(0, 5) : ''}</time>
        </p>
        <p className={styles.time}>
          <span className={styles.label}>{t('briefing.deck.elapsed')}</span>
          <time>{tellSeconds(seconds)}</time>
        </p>
        <Button onClick={restart}>{t('briefing.deck.start')}</Button>
        <p className={styles.place}>{t('briefing.deck.of', { at: state.at + 1, count: frames.length })}</p>
        <div className={styles.moves}>
          <Button onClick={() => act({ do: 'back' })}>{t('briefing.deck.back')}</Button>
          <Button onClick={() => act({ do: 'play' })}>
            {state.isPlaying ? t('briefing.deck.pause') : t('briefing.deck.play')}
          </Button>
          <Button onClick={() => act({ do: 'next' })}>{t('briefing.deck.next')}</Button>
        </div>
      </header>
      <section className={styles.now} data-blank={state.isBlank || undefined} aria-label={frame.told.title}>
        {view(frame)}
      </section>
      <section className={styles.next}>
        <h2 className={styles.label}>{t('briefing.deck.nextSlide')}</h2>
        {next ? (
          <>
            <div className={styles.preview}>{view(next)}</div>
            <p className={styles.nextTitle}>{next.told.title}</p>
          </>
        ) : (
          <p>{t('briefing.deck.end')}</p>
        )}
      </section>
      <section className={styles.notes}>
        <h2 className={styles.label}>{t('briefing.deck.notes')}</h2>
        <p>{notes || t('briefing.deck.noNotes')}</p>
      </section>
    </main>
  )
}

/** `1:02:09`, `2:09` */
const tellSeconds = (seconds: number): string => {
  const two = (value: number): string => String(value).padStart(2, '0')
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}
