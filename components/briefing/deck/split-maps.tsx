import { extentOf } from '@/lib/briefing/extent-of'
import type { KeptEvent } from '@/lib/domain/kept-event'
import type { Days } from '@/lib/domain/slide-content'
import { useWords } from '@/components/words/use-words'
import { type ComponentProps, useMemo } from 'react'
import { nameHalf } from '../tell/name-half'
import { SlideMap } from './slide-map'
import styles from './split-maps.module.css'

interface Props {
  events: readonly KeptEvent[]
  earlier: readonly KeptEvent[]
  days: Days | null
  before: Days | null
  map: Omit<ComponentProps<typeof SlideMap>, 'events'>
}

/** The days before and these days side by side, both looking at the same ground. */
export const SplitMaps = ({ events, earlier, days, before, map }: Props) => {
  const words = useWords()
  const extent = useMemo(
    () => map.extent ?? extentOf([...earlier, ...events], { whole: map.isWhole }),
    [earlier, events, map.extent, map.isWhole],
  )
  return (
    <div className={styles.split}>
      <div className={styles.half}>
        <SlideMap {...map} extent={extent} events={earlier} />
        <p className={styles.name}>{nameHalf(words, before, earlier)}</p>
      </div>
      <div className={styles.half}>
        <SlideMap {...map} extent={extent} events={events} />
        <p className={styles.name}>{nameHalf(words, days, events)}</p>
      </div>
    </div>
  )
}
