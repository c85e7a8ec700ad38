import { type Room, leastText, roomScreen, titleScale } from './room'
import type { ToldRow } from './told-slide'

const layout = {
  height: 1080, //     CSS px of a stage of 16:9
  margins: 220, //     px above and below the rows: edges, dots, source line without its text
  side: 96, //         px left and right
  mark: 1.6, //        of the text size: symbol and gap before a row
  letter: 0.56, //     of the text size: how wide a letter is on average, rather too much than too little
  leading: 1.3, //     of the text size
  titleLines: 2,
  sentenceLines: 2, // of a quotation; more is cut with an ellipsis
  gap: 0.5, //         lines between rows
}

/** Rows of a list by the pages they fit on, at the size of the room. What fits is reckoned, not measured, so that paper, file and room part alike. */
export const paginateRows = (rows: readonly ToldRow[], room: Room): ToldRow[][] => {
  const text = leastText[room]
  const line = text * layout.leading
  const letters = Math.floor((roomScreen - 2 * layout.side - layout.mark * text) / (text * layout.letter))
  const title = text * titleScale * 1.2 * layout.titleLines
  const space = (layout.height - layout.margins - title - line) / line
  const pages: ToldRow[][] = []
  let left = 0
  for (const row of rows) {
    const lines = linesOf(row, letters) + layout.gap
    const page = pages.at(-1)
    if (page && lines <= left) {
      page.push(row)
      left -= lines
    } else {
      pages.push([row])
      left = space - lines
    }
  }
  return pages
}

/** Head and first source share a line where there is room for both. */
const linesOf = ({ head, sentence, sources }: ToldRow, letters: number): number => {
  const first = Math.ceil((head.length + (sources[0]?.words.length ?? 0) + 4) / letters)
  return first + (sentence ? Math.min(layout.sentenceLines, Math.ceil((sentence.length + 2) / letters)) : 0)
}
