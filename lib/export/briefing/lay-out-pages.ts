import { layOutFoot } from './lay-out-foot'
import { layOutNotes } from './lay-out-notes'
import { layOutSlide } from './lay-out-slide'
import type { Page } from './page'
import type { Paper } from './paper'

/** Every page of a briefing, before anything of it is drawn. `hasNotes`: after each slide what its speaker has beside it. */
export const layOutPages = (paper: Paper, { hasNotes }: { hasNotes: boolean }): Page[] => {
  const pages = paper.slides.flatMap((slide, index): Page[] => {
    const shown = layOutSlide(slide, paper)
    const notes = hasNotes ? layOutNotes(slide, paper) : []
    return [
      ...shown.map((items, at): Page => ({ slide: index, part: 'slide', isFirst: at === 0, items })),
      ...notes.map((items): Page => ({ slide: index, part: 'notes', isFirst: false, items })),
    ]
  })
  return pages.map((page, index) => ({
    ...page,
    items: [...page.items, ...layOutFoot(paper.title, `${index + 1} / ${pages.length}`)],
  }))
}
