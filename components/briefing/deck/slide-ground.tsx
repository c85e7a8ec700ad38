import { useMemo } from 'react'
import { extentOf } from '@/lib/briefing/extent-of'
import type { Theme } from '@/lib/client'
import type { Bbox, EventId } from '@/lib/domain'
import type { Slide } from '@/lib/domain/briefing'
import type { KeptEvent } from '@/lib/domain/kept-event'
import type { ContentOf, Days } from '@/lib/domain/slide-content'
import { formatSpan } from '@/components/words/format-span'
import { useWords } from '@/components/words/use-words'
import { shownOn } from '../tell/tell-map-slide'
import styles from './slide-ground.module.css'
import { SlideLegend } from './slide-legend'
import { SlideMap } from './slide-map'

interface Props {
  slide: Slide
  content: ContentOf<'map'>
  /** The map stands ready behind a slide that has none: what comes next is drawn already. */
  isAway: boolean
  theme: Theme
  scale: number
  flight: number
  selected: EventId | null
  returns: number
  /** Of the days before and of these, or the only one; shown where there is no WebGL. */
  pictures?: readonly string[]
  onSelect?: (event: EventId | null) => void
  onMove?: (extent: Bbox) => void
}

/** The map of a slide, or two of them: the days before and these days side by side, both looking at the same ground. One map serves every slide. */
export const SlideGround = ({ slide, content, isAway, pictures, ...rest }: Props) => {
  const words = useWords()
  const { hidden } = slide
  // The map looks at its marks anew when they change, and not with every letter that is typed beside it.
  const { events, earlier, all } = useMemo(() => {
    const now = shownOn({ hidden }, content.events)
    const then = content.earlier && shownOn({ hidden }, content.earlier)
    return { events: now, earlier: then, all: then ? [...now, ...then] : now }
  }, [content, hidden])
  const isWhole = content.rank !== null || earlier !== null
  const extent = useMemo(
    () => slide.extent ?? extentOf(all, { whole: isWhole }),
    [all, isWhole, slide.extent],
  )
  const map = { ...rest, extent, isExact: slide.extent !== null }
  const name = (span: Days | null, shown: readonly KeptEvent[]): string =>
    words.t('briefing.told.earlier', {
      span: span ? formatSpan(words, span.from, span.to, 'short') : words.t('briefing.told.allDays'),
      count: shown.length,
    })
  return (
    <div className={styles.ground} data-away={isAway || undefined} data-split={earlier ? true : undefined}>
      {earlier && (
        <div key="earlier" className={styles.part}>
          <SlideMap {...map} events={earlier} picture={pictures?.[0]} />
          <p className={styles.name}>{name(content.before, earlier)}</p>
        </div>
      )}
      <div key="now" className={styles.part}>
        <SlideMap {...map} events={events} picture={earlier ? pictures?.[1] : pictures?.[0]} />
        {earlier && <p className={styles.name}>{name(content.days, events)}</p>}
      </div>
      <SlideLegend events={all} />
    </div>
  )
}
