import { ChevronLeft, ChevronRight, Pause, Play as PlayIcon } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Hint } from '@/components/ui/hint'
import styles from './play-controls.module.css'
import { SPEEDS } from './speeds'
import type { Play } from './use-play'

/** Back a day, play or pause, forward a day, and how fast. */
export const PlayControls = ({ play }: { play: Play }) => (
  <div className={styles.controls}>
    <Hint text={key('A day back', ',')}>
      <Button
        look="quiet"
        square
        aria-label="A day back"
        aria-keyshortcuts=","
        disabled={!play.canStep.back}
        onClick={() => play.step(-1)}
      >
        <ChevronLeft />
      </Button>
    </Hint>
    <Hint text={key(play.isPlaying ? 'Pause' : 'Play the days', 'P')}>
      <Button
        square
        aria-label={play.isPlaying ? 'Pause' : 'Play the days'}
        aria-keyshortcuts="p"
        disabled={!play.canPlay}
        onClick={play.toggle}
      >
        {play.isPlaying ? <Pause /> : <PlayIcon />}
      </Button>
    </Hint>
    <Hint text={key('A day forward', '.')}>
      <Button
        look="quiet"
        square
        aria-label="A day forward"
        aria-keyshortcuts="."
        disabled={!play.canStep.forward}
        onClick={() => play.step(1)}
      >
        <ChevronRight />
      </Button>
    </Hint>
    <select
      className={styles.speed}
      aria-label="Speed"
      value={play.speed.name}
      onChange={({ target }) => {
        const speed = SPEEDS.find(({ name }) => name === target.value)
        if (speed) play.setSpeed(speed)
      }}
    >
      {SPEEDS.map(({ name }) => (
        <option key={name}>{name}</option>
      ))}
    </select>
  </div>
)

const key = (words: string, name: string) => (
  <>
    {words} <kbd>{name}</kbd>
  </>
)
