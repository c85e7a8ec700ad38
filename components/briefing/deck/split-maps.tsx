import { extentOf } from '@/lib/briefing/extent-of'
import type { KeptEvent } from '@/lib/domain/kept-event'
import type { Days } from '@/lib/domain/slide-content'
import { formatSpan } from '@/components/words/format-span'
import { useWords } from '@/components/words/use-words'
import { type ComponentProps, useMemo } from 'react'
import { SlideMap } from './slide-map'
import styles from './split-maps.module.css'

interface Props {
  events: readonly KeptEvent[]
  earlier: readonly KeptEvent[]
  days: Days | null
  before: Days | null
  map: Omit<ComponentProps<typeof SlideMap>, 'events' | 'picture'>
  /** Of the days before, and of these. */
  pictures?: readonly string[]
}

/** The days before and these days side by side, both looking at the same ground. */
export const SplitMaps = ({ events, earlier, days, before, map, pictures }: Props) => {
  const words = useWords()
  const extent = useMemo(
    () => map.extent ?? extentOf([...earlier, ...events], { whole: map.isWhole }),
    [earlier, events, map.extent, map.isWhole],
  )
  const name = (span: Days | null, shown: readonly KeptEvent[]): string =>
    words.t('briefing.told.earlier', {
      span: span ? formatSpan(words, span.from, span.to, 'short') : words.t('briefing.told.allDays'),
      count: shown.length,
    })
  return (
    <div className={styles.split}>
      <div className={styles.half}>
        <SlideMap {...map} extent={extent} events={earlier} picture={pictures?.[0]} />
        <p className={styles.name}>{name(before, earlier)}</p>
      </div>
      <div className={styles.half}>
        <SlideMap {...map} extent={extent} events={events} picture={pictures?.[1]} />
        <p className={styles.name}>{name(days, events)}</p>
      </div>
    </div>
  )
}
