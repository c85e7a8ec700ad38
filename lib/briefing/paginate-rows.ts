import { type Room, leastText, roomScreen, stage, titleScale } from './room'
import type { ToldRow, ToldSlide } from './told-slide'

/** The stage of a list, as `slide-list.module.css` lays it out; in sizes of the smallest text unless told. */
const layout = {
  height: 1080, //      CSS px of a stage of 16:9
  edges: 2.9, //        above and below
  mark: 1.7, //         symbol and gap before a row
  above: 0.7, //        before the rows
  bold: 0.57, //        how wide a bold letter is on average
  leading: 1.3,
  titleLeading: 1.2, // of the title's size
  gap: 0.5, //          between rows
  source: 1.3, //       the line below
  sentenceLines: 2, //  of a quotation; more is cut with an ellipsis
}

/** Rows of a list by the pages they fit on, at the size of the room, the last with room for what is said of rows that are not listed. */
export const paginateRows = (
  { title, text, rows, more }: Pick<ToldSlide, 'title' | 'text' | 'rows' | 'more'>,
  room: Room,
): ToldRow[][] => {
  const size = leastText[room]
  const width = roomScreen / size - stage.side
  const space =
    layout.height / size -
    layout.edges -
    layout.above -
    layout.source -
    titleLines(title, width) * titleScale * layout.titleLeading -
    (text ? linesOf(text.length * stage.letter, width) * layout.leading + 0.4 : 0)
  const pages: ToldRow[][] = []
  let left = 0
  for (const row of rows) {
    const height = heightOf(row, width - layout.mark)
    const page = pages.at(-1)
    if (page && height + layout.gap <= left) {
      page.push(row)
      left -= height + layout.gap
    } else {
      pages.push([row])
      left = space - height
    }
  }
  const last = pages.at(-1)
  const below = more ? linesOf(more.length * stage.letter, width) * layout.leading + layout.gap : 0
  if (last && last.length > 1 && left < below) pages.push(last.splice(-1))
  return pages
}

const linesOf = (length: number, width: number): number => Math.max(1, Math.ceil(length / width))

/** The page number stands beside the title. */
const titleLines = (title: string, width: number): number =>
  Math.min(2, linesOf(title.length * titleScale * layout.bold, width - 5))

/** Head and first source share a line where there is room for both. */
const heightOf = ({ head, sentence, sources }: ToldRow, width: number): number => {
  const [what, who] = [head.length * layout.bold, (sources[0]?.words.length ?? 0) * stage.letter]
  const lines = what + who + 1 <= width ? 1 : linesOf(what, width) + (who > 0 ? 1 : 0)
  const quoted = sentence
    ? Math.min(layout.sentenceLines, linesOf((sentence.length + 2) * stage.letter, width))
    : 0
  return (lines + quoted) * layout.leading
}
