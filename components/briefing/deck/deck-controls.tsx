import {
  ChevronLeft,
  ChevronRight,
  Focus,
  Maximize,
  MonitorOff,
  NotebookText,
  Pause,
  Play,
  PresentationIcon,
  X,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { type Room, rooms } from '@/lib/briefing/room'
import { useWords } from '@/components/words/use-words'
import styles from './deck-controls.module.css'
import type { DeckVerb } from './deck-keys'

interface Props {
  isPlaying: boolean
  isDetour: boolean
  room: Room
  /** Whether all is here, so that the network may go; null: nothing is said of it. */
  isReady: boolean | null
  /** Null where there is nothing to go back to: in a file. */
  leaveTo: string | null
  act: (verb: DeckVerb) => void
  onRoom: (room: Room) => void
}

/** What the speaker does with a mouse. It stands on the stage only while the pointer moves or something in it has the focus. */
export const DeckControls = ({ isPlaying, isDetour, room, isReady, leaveTo, act, onRoom }: Props) => {
  const { t } = useWords()
  const button = (verb: DeckVerb, name: string, key: string, icon: ReactNode) => (
    <button
      type="button"
      className={styles.button}
      onClick={() => act(verb)}
      title={`${name} (${key})`}
      aria-label={name}
    >
      {icon}
    </button>
  )
  return (
    <nav className={styles.controls} aria-label={t('briefing.deck.controls')}>
      {button('back', t('briefing.deck.back'), '←', <ChevronLeft aria-hidden />)}
      {button(
        'play',
        isPlaying ? t('briefing.deck.pause') : t('briefing.deck.play'),
        t('briefing.deck.space'),
        isPlaying ? <Pause aria-hidden /> : <Play aria-hidden />,
      )}
      {button('next', t('briefing.deck.next'), '→', <ChevronRight aria-hidden />)}
      <label className={styles.room}>
        {t('briefing.deck.room')}
        <select
          value={room}
          onChange={({ target }) => onRoom(rooms.find((one) => String(one) === target.value) ?? room)}
        >
          {rooms.map((one) => (
            <option key={one} value={one}>
              {one} m
            </option>
          ))}
        </select>
      </label>
      {button('spotlight', t('briefing.deck.spotlight'), 'L', <Focus aria-hidden />)}
      {button('blank', t('briefing.deck.blank'), 'B', <MonitorOff aria-hidden />)}
      {button('notes', t('briefing.deck.notes'), 'N', <NotebookText aria-hidden />)}
      {leaveTo && button('presenter', t('briefing.deck.presenter'), 'P', <PresentationIcon aria-hidden />)}
      {button('fullscreen', t('briefing.deck.fullscreen'), 'F', <Maximize aria-hidden />)}
      <output className={styles.state} data-deck-ready={isReady || undefined}>
        {isDetour
          ? t('briefing.deck.detour')
          : isReady === null
            ? ''
            : isReady
              ? t('briefing.deck.ready')
              : t('briefing.deck.loading')}
      </output>
      {leaveTo && (
        <a
          className={styles.button}
          href={leaveTo}
          aria-label={t('briefing.deck.leave')}
          title={t('briefing.deck.leave')}
        >
          <X aria-hidden />
        </a>
      )}
    </nav>
  )
}
