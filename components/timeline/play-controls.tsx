import { ChevronLeft, ChevronRight, Pause, Play as PlayIcon } from 'lucide-react'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/components/ui/button'
import { Hint } from '@/components/ui/hint'
import styles from './play-controls.module.css'
import { SPEEDS } from './speeds'
import type { Play } from './use-play'

/** Back a day, play or pause, forward a day, and how fast. */
export const PlayControls = ({ play }: { play: Play }) => {
  const t = useTranslations('timeline')
  return (
    <div className={styles.controls}>
      <Hint text={key(t('dayBack'), ',')}>
        <Button
          look="quiet"
          square
          aria-label={t('dayBack')}
          aria-keyshortcuts=","
          disabled={!play.canStep.back}
          onClick={() => play.step(-1)}
        >
          <ChevronLeft />
        </Button>
      </Hint>
      <Hint text={key(play.isPlaying ? t('pause') : t('play'), 'P')}>
        <Button
          square
          aria-label={play.isPlaying ? t('pause') : t('play')}
          aria-keyshortcuts="p"
          disabled={!play.canPlay}
          onClick={play.toggle}
        >
          {play.isPlaying ? <Pause /> : <PlayIcon />}
        </Button>
      </Hint>
      <Hint text={key(t('dayForward'), '.')}>
        <Button
          look="quiet"
          square
          aria-label={t('dayForward')}
          aria-keyshortcuts="."
          disabled={!play.canStep.forward}
          onClick={() => play.step(1)}
        >
          <ChevronRight />
        </Button>
      </Hint>
      <select
        className={styles.speed}
        aria-label={t('speed')}
        value={play.speed.id}
        onChange={({ target }) => {
          const speed = SPEEDS.find(({ id }) => id === target.value)
          if (speed) play.setSpeed(speed)
        }}
      >
        {SPEEDS.map(({ id }) => (
          <option key={id} value={id}>
            {t(`speeds.${id}`)}
          </option>
        ))}
      </select>
    </div>
  )
}

const key = (words: string, name: string) => (
  <>
    {words} <kbd>{name}</kbd>
  </>
)
