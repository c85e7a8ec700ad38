import { type Slide, type SlideKind, briefingLimits, slideSchema } from '@/lib/domain/briefing'

/** An id that no other slide has. `random`: numbers from 0 to 1. */
export const makeSlideId = (random: () => number): Slide['id'] =>
  slideSchema.shape.id.parse(
    Array.from({ length: 10 }, () => Math.floor(random() * 36).toString(36)).join(''),
  )

/** A slide as nobody has touched it yet. */
export const makeSlide = (id: Slide['id'], kind: SlideKind, more: Partial<Slide> = {}): Slide => ({
  id,
  kind,
  title: null,
  text: null,
  notes: '',
  source: null,
  content: null,
  extent: null,
  hidden: [],
  pinned: null,
  image: null,
  seconds: briefingLimits.seconds.usual,
  ...more,
})
