import type { Room } from './room'
import { paginateRows } from './paginate-rows'
import type { ToldRow, ToldSlide } from './told-slide'

/** What stands on the screen at a time: a slide, or a part of one whose list is longer than the screen. */
export interface Frame {
  /** Position of its slide. */
  slide: number
  told: ToldSlide
  rows: ToldRow[]
  page: number
  pages: number
}

/** Every frame of a deck, in order, at the size of the room. */
export const toFrames = (slides: readonly ToldSlide[], room: Room): Frame[] =>
  slides.flatMap((told, slide): Frame[] => {
    const parts = paginateRows(told, room)
    if (parts.length === 0) return [{ slide, told, rows: [], page: 1, pages: 1 }]
    return parts.map((rows, index) => ({ slide, told, rows, page: index + 1, pages: parts.length }))
  })
