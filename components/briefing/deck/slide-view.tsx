import { type ReactNode, useMemo } from 'react'
import { type Room, sizesOf, titleScale } from '@/lib/briefing/room'
import type { Frame } from '@/lib/briefing/to-frames'
import type { Theme } from '@/lib/client'
import type { Bbox, EventId } from '@/lib/domain'
import type { Slide } from '@/lib/domain/briefing'
import type { SlideContent } from '@/lib/domain/slide-content'
import { shownOn } from '../tell/tell-map-slide'
import { cssVariables } from '@/components/ui/css-variables'
import { SlideLegend } from './slide-legend'
import { SlideList } from './slide-list'
import { SlideMap } from './slide-map'
import { SlidePlain } from './slide-plain'
import { SlideStrip } from './slide-strip'
import { SplitMaps } from './split-maps'
import styles from './slide-view.module.css'
import { useSize } from './use-size'

export interface SlideViewProps {
  frame: Frame
  slide: Slide
  content: SlideContent | null
  /** Address of its own picture. */
  image: string | null
  /** Addresses of the pictures of its maps. */
  pictures?: readonly string[]
  room: Room
  theme: Theme
  /** ms of the way from the slide before; 0: a cut. */
  flight: number
  selected?: EventId | null
  returns?: number
  onSelect?: (event: EventId | null) => void
  /** With what the map then shows. */
  onMove?: (extent: Bbox) => void
  /** Where the deck stands. */
  foot?: ReactNode
}

/** One slide on a stage of 16:9, as large as there is room for; every size on it follows the width of the stage. */
export const SlideView = (props: SlideViewProps) => {
  const [outer, size] = useSize<HTMLDivElement>()
  const width = size ? Math.floor(Math.min(size.width, (size.height * 16) / 9)) : 0
  const { text, mapScale } = sizesOf(props.room, width)
  return (
    <div ref={outer} className={styles.outer}>
      {width > 0 && (
        <article
          className={styles.stage}
          style={{
            width,
            height: (width * 9) / 16,
            ...cssVariables({
              '--room-min': `${text}px`,
              '--room-title': `${text * titleScale}px`,
              '--room-line': `${Math.max(2, width / 480)}px`,
            }),
          }}
          data-theme={props.theme}
          data-slide={props.slide.kind}
        >
          <Body {...props} mapScale={mapScale} />
          {props.foot}
        </article>
      )}
    </div>
  )
}

const Body = ({ frame, slide, content, image, mapScale, ...rest }: SlideViewProps & { mapScale: number }) => {
  const { told } = frame
  const { hidden } = slide
  // The map looks at its marks anew when they change, and not with every letter that is typed beside it.
  const shown = useMemo(
    () =>
      content?.kind === 'map'
        ? {
            events: shownOn({ hidden }, content.events),
            earlier: content.earlier && shownOn({ hidden }, content.earlier),
          }
        : null,
    [content, hidden],
  )
  if (content?.kind === 'map' && shown) {
    const { events, earlier } = shown
    const map = {
      theme: rest.theme,
      scale: mapScale,
      flight: rest.flight,
      extent: slide.extent,
      isExact: slide.extent !== null,
      isWhole: content.rank !== null || earlier !== null,
      selected: rest.selected ?? null,
      returns: rest.returns ?? 0,
      onSelect: rest.onSelect,
      onMove: rest.onMove,
    }
    return (
      <>
        <div className={styles.map}>
          {earlier ? (
            <SplitMaps
              events={events}
              earlier={earlier}
              days={content.days}
              before={content.before}
              map={map}
              pictures={rest.pictures}
            />
          ) : (
            <SlideMap {...map} events={events} picture={rest.pictures?.[0]} />
          )}
          <SlideLegend events={earlier ? [...events, ...earlier] : events} />
        </div>
        <SlideStrip told={told} />
      </>
    )
  }
  if (frame.rows.length > 0 || content?.kind === 'changes') return <SlideList frame={frame} />
  return <SlidePlain told={told} image={slide.image && image ? { src: image, alt: slide.image.alt } : null} />
}
