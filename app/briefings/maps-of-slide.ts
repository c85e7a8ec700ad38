import { extentOf, nowhere } from '@/lib/briefing/extent-of'
import type { Bbox } from '@/lib/domain'
import type { Slide } from '@/lib/domain/briefing'
import type { KeptEvent } from '@/lib/domain/kept-event'
import type { SlideContent } from '@/lib/domain/slide-content'
import { shownOn } from '@/components/briefing/tell/tell-map-slide'

interface SlideMap {
  events: KeptEvent[]
  extent: Bbox
}

/** The maps of a slide as the room sees them: none, one, or of a split map two, the days before first. */
export const mapsOfSlide = (slide: Slide, content: SlideContent | null): SlideMap[] => {
  if (content?.kind !== 'map') return []
  const events = shownOn(slide, content.events)
  const earlier = content.earlier && shownOn(slide, content.earlier)
  const whole = content.rank !== null || earlier !== null
  const extent = slide.extent ?? extentOf([...(earlier ?? []), ...events], { whole }) ?? nowhere
  return [...(earlier ? [{ events: earlier, extent }] : []), { events, extent }]
}
