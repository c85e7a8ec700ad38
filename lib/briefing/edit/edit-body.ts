import type { EventId } from '@/lib/domain'
import {
  type BriefingBody,
  type ContentHash,
  type Slide,
  type SlideId,
  briefingLimits,
} from '@/lib/domain/briefing'

/** What of a slide is written over as a whole. */
type SlideChange = Partial<
  Pick<Slide, 'title' | 'text' | 'notes' | 'seconds' | 'extent' | 'pinned' | 'image' | 'kept'>
>

export type Edit =
  | { do: 'name'; title: string }
  /** `to`: the position it then has. */
  | { do: 'move'; id: SlideId; to: number }
  /** Behind the slide `after`; null: at the beginning. */
  | { do: 'add'; slide: Slide; after: SlideId | null }
  | { do: 'remove'; id: SlideId }
  | { do: 'change'; id: SlideId; change: SlideChange }
  | { do: 'hide' | 'show'; id: SlideId; event: EventId }
  /** What today's archive gives them. */
  | { do: 'fill'; contents: ReadonlyMap<SlideId, ContentHash> }
  /** A version of before. */
  | { do: 'replace'; body: BriefingBody }

/** The briefing after an edit. Slides that it leaves alone are the same objects; an edit that changes nothing gives the same body. */
export const editBody = (body: BriefingBody, edit: Edit): BriefingBody => {
  const { slides } = body
  switch (edit.do) {
    case 'name':
      return edit.title === body.title ? body : { ...body, title: edit.title }
    case 'move': {
      const from = slides.findIndex(({ id }) => id === edit.id)
      const slide = slides[from]
      const to = Math.max(0, Math.min(slides.length - 1, edit.to))
      if (!slide || from === to) return body
      return { ...body, slides: slides.toSpliced(from, 1).toSpliced(to, 0, slide) }
    }
    case 'add': {
      if (slides.length >= briefingLimits.slides) return body
      const at = slides.findIndex(({ id }) => id === edit.after) + 1
      return { ...body, slides: slides.toSpliced(at, 0, edit.slide) }
    }
    case 'remove':
      return slides.some(({ id }) => id === edit.id)
        ? { ...body, slides: slides.filter(({ id }) => id !== edit.id) }
        : body
    case 'change':
      return onSlide(body, edit.id, (slide) => ({ ...slide, ...edit.change }))
    case 'hide':
      return onSlide(body, edit.id, (slide) =>
        slide.hidden.includes(edit.event) || slide.hidden.length >= briefingLimits.hidden
          ? slide
          : {
              ...slide,
              hidden: [...slide.hidden, edit.event],
              pinned: slide.pinned === edit.event ? null : slide.pinned,
            },
      )
    case 'show':
      return onSlide(body, edit.id, (slide) =>
        slide.hidden.includes(edit.event)
          ? { ...slide, hidden: slide.hidden.filter((event) => event !== edit.event) }
          : slide,
      )
    case 'fill':
      return {
        ...body,
        slides: slides.map((slide) => {
          const content = edit.contents.get(slide.id)
          return content && content !== slide.content ? { ...slide, content } : slide
        }),
      }
    case 'replace':
      return edit.body
    default:
      return edit satisfies never
  }
}

const onSlide = (body: BriefingBody, id: SlideId, change: (slide: Slide) => Slide): BriefingBody => {
  const at = body.slides.findIndex((slide) => slide.id === id)
  const slide = body.slides[at]
  const changed = slide && change(slide)
  return changed && changed !== slide ? { ...body, slides: body.slides.with(at, changed) } : body
}
