import type { ReactNode } from 'react'
import { type Room, sizesOf, titleScale } from '@/lib/briefing/room'
import type { Frame } from '@/lib/briefing/to-frames'
import type { Theme } from '@/lib/client'
import type { Bbox, EventId } from '@/lib/domain'
import type { Slide } from '@/lib/domain/briefing'
import type { ContentOf, SlideContent } from '@/lib/domain/slide-content'
import { cssVariables } from '@/components/ui/css-variables'
import { SlideGround } from './slide-ground'
import { SlideList } from './slide-list'
import { SlidePlain } from './slide-plain'
import { SlideStrip } from './slide-strip'
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
  /** The map that comes next, drawn behind a slide that has none. */
  warm?: { slide: Slide; content: ContentOf<'map'> } | null
  /** Held in the hand: as tall as there is room, in letters for reading near by, its lists in one piece. */
  isHand?: boolean
  /** Where the deck stands. */
  foot?: ReactNode
}

const hand = { text: 16, mapScale: 1 } // px of the smallest text

/** One slide on a stage of 16:9, as large as there is room for; every size on it follows the width of the stage. */
export const SlideView = (props: SlideViewProps) => {
  const [outer, size] = useSize<HTMLDivElement>()
  const { isHand = false, room } = props
  const wide = size ? Math.floor(Math.min(size.width, (size.height * 16) / 9)) : 0
  const [width, height] = isHand && size ? [size.width, size.height] : [wide, (wide * 9) / 16]
  const { text, mapScale } = isHand ? hand : sizesOf(room, width)
  return (
    <div ref={outer} className={styles.outer}>
      {width > 0 && (
        <article
          className={styles.stage}
          style={{
            width,
            height,
            ...cssVariables({
              '--room-min': `${text}px`,
              '--room-title': `${text * titleScale}px`,
              '--room-line': `${Math.max(2, width / 480)}px`,
            }),
          }}
          data-theme={props.theme}
          data-hand={isHand || undefined}
          data-slide={props.slide.kind}
        >
          <Body {...props} mapScale={mapScale} />
          {props.foot}
        </article>
      )}
    </div>
  )
}

const Body = ({
  frame,
  slide,
  content,
  image,
  mapScale,
  warm,
  isHand = false,
  ...rest
}: SlideViewProps & { mapScale: number }) => {
  const { told } = frame
  const isMap = content?.kind === 'map'
  const ground = isMap ? { slide, content } : warm
  return (
    <>
      {ground && (
        <SlideGround
          {...ground}
          isAway={!isMap}
          theme={rest.theme}
          scale={mapScale}
          flight={rest.flight}
          selected={rest.selected ?? null}
          returns={rest.returns ?? 0}
          pictures={isMap ? rest.pictures : undefined}
          onSelect={rest.onSelect}
          onMove={rest.onMove}
        />
      )}
      {isMap ? (
        <SlideStrip told={told} room={rest.room} isHand={isHand} />
      ) : frame.rows.length > 0 || content?.kind === 'changes' ? (
        <SlideList frame={frame} room={rest.room} isHand={isHand} />
      ) : (
        <SlidePlain
          isHand={isHand}
          told={told}
          image={slide.image && image ? { src: image, alt: slide.image.alt } : null}
        />
      )}
    </>
  )
}
