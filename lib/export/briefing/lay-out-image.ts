import type { Item } from './page'
import type { PaperBody } from './paper'
import { inner, margin, page } from './sizes'

/** A picture of the analyst's own, whole, in the middle of what is left above the strip. */
export const layOutImage = ({ size, alt }: Extract<PaperBody, { kind: 'image' }>, bottom: number): Item[] => {
  const room = { width: inner, height: bottom - margin.top }
  const scale = Math.min(room.width / size.width, room.height / size.height)
  const width = size.width * scale
  const height = size.height * scale
  const left = (page.width - width) / 2
  return [
    { kind: 'picture', pane: 0, alt, left, top: margin.top + (room.height - height) / 2, width, height },
  ]
}
