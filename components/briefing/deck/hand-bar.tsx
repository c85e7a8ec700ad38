import { ChevronLeft, ChevronRight, Pause, Play, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useWords } from '@/components/words/use-words'
import type { DeckVerb } from './deck-keys'
import styles from './hand-bar.module.css'

interface Props {
  /** Counted from 0. */
  slide: number
  slides: number
  isPlaying: boolean
  isDetour: boolean
  leaveTo: string | null
  act: (verb: DeckVerb) => void
}

/** Below a slide in the hand: the way through the deck, for a thumb. */
export const HandBar = ({ slide, slides, isPlaying, isDetour, leaveTo, act }: Props) => {
  const { t } = useWords()
  const button = (verb: DeckVerb, name: string, icon: ReactNode, isOff = false) => (
    <button
      type="button"
      className={styles.button}
      disabled={isOff}
      aria-label={name}
      onClick={() => act(verb)}
    >
      {icon}
    </button>
  )
  return (
    <nav className={styles.bar} aria-label={t('briefing.deck.controls')}>
      {button('back', t('briefing.deck.back'), <ChevronLeft aria-hidden />, slide === 0)}
      {button(
        'play',
        isPlaying ? t('briefing.deck.pause') : t('briefing.deck.play'),
        isPlaying ? <Pause aria-hidden /> : <Play aria-hidden />,
      )}
      <p className={styles.place}>{t('briefing.told.page', { page: slide + 1, pages: slides })}</p>
      {isDetour && button('leave', t('briefing.deck.toSlide'), <X aria-hidden />)}
      {leaveTo && !isDetour && (
        <a className={styles.button} href={leaveTo} aria-label={t('briefing.deck.leave')}>
          <X aria-hidden />
        </a>
      )}
      {button(
        'next',
        t('briefing.deck.next'),
        <ChevronRight aria-hidden />,
        slide === slides - 1 && !isPlaying,
      )}
    </nav>
  )
}
