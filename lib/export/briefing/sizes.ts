/** pt: 16:9, as wide as the slides of office programs (13.333 in). */
export const page = { width: 960, height: 540 }

export const margin = { side: 40, top: 32, foot: 40 } // pt; `foot` holds the name of the briefing and the page number
export const inner = page.width - 2 * margin.side

/** Font sizes in pt. The smallest is read at arm's length on A4, the rest from 3 m on a screen of 65 inches. */
export const sizes = {
  cover: 36, //    title of the first slide
  title: [24, 20, 17], // the first at which it takes two lines at most
  text: 15,
  row: 14,
  source: 12,
  legend: 12,
  notes: 12.5,
  foot: 10,
}

/** Of the slides: office programs that have not got it have one of the same widths, and its lines are shorter than those of Noto Sans, in which they are measured. */
export const slideFont = 'Arial'

export const leading = { title: 1.22, text: 1.38, source: 1.35 } // of the size
