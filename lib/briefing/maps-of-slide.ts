import { type Bbox, isWithin } from '@/lib/domain'
import type { Slide } from '@/lib/domain/briefing'
import type { KeptEvent } from '@/lib/domain/kept-event'
import type { SlideContent } from '@/lib/domain/slide-content'
import { extentOf, nowhere } from './extent-of'

/** What one map of a slide shows and looks at. */
export interface SlideMap {
  events: KeptEvent[]
  extent: Bbox
}

/** What the map of a slide shows, without the marks that were put away. */
export const shownOn = ({ hidden }: Pick<Slide, 'hidden'>, events: readonly KeptEvent[]): KeptEvent[] => {
  const isHidden = new Set<string>(hidden)
  return events.filter(({ id }) => !isHidden.has(id))
}

/** Whether a map that looks at this extent shows the event. */
export const isOn = (extent: Bbox, { where }: Pick<KeptEvent, 'where'>): boolean =>
  where !== null && isWithin(extent, where.point)

/** The maps of a slide as the room sees them: none, one, or of a split map two, the days before first; both look at the same ground. */
export const mapsOfSlide = (
  slide: Pick<Slide, 'hidden' | 'extent'>,
  content: SlideContent | null,
): SlideMap[] => {
  if (content?.kind !== 'map') return []
  const events = shownOn(slide, content.events)
  const earlier = content.earlier && shownOn(slide, content.earlier)
  const whole = content.rank !== null || earlier !== null
  const extent = slide.extent ?? extentOf([...(earlier ?? []), ...events], { whole }) ?? nowhere
  return [...(earlier ? [{ events: earlier, extent }] : []), { events, extent }]
}
