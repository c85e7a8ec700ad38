import { useMemo } from 'react'
import { mapsOfSlide } from '@/lib/briefing/maps-of-slide'
import type { Theme } from '@/lib/client'
import type { Bbox, EventId } from '@/lib/domain'
import type { Slide } from '@/lib/domain/briefing'
import type { ContentOf } from '@/lib/domain/slide-content'
import { useWords } from '@/components/words/use-words'
import { nameHalf } from '../tell/name-half'
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
  const { hidden, extent } = slide
  // The map looks at its marks anew when they change, and not with every letter that is typed beside it.
  const maps = useMemo(() => mapsOfSlide({ hidden, extent }, content), [content, extent, hidden])
  const isSplit = maps.length > 1
  return (
    <div
      className={styles.ground}
      data-map-ground
      data-away={isAway || undefined}
      data-split={isSplit || undefined}
    >
      {maps.map((map, index) => (
        // The map of these days is the same one on every slide; that of the days before comes and goes.
        <div key={maps.length - index} className={styles.part}>
          <SlideMap {...rest} {...map} isExact={extent !== null} picture={pictures?.[index]} />
          {isSplit && (
            <p className={styles.name} data-over-map>
              {nameHalf(words, index === 0 ? content.before : content.days, map.events)}
            </p>
          )}
        </div>
      ))}
      <SlideLegend events={maps.flatMap(({ events }) => events)} />
    </div>
  )
}
