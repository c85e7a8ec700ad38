import type { ToldMark, ToldSlide, ToldSource } from '@/lib/briefing/told-slide'

/** A place for a picture, in pt of the page. */
interface Size {
  width: number
  height: number
}

/** What stands beside the words of a slide. */
export type PaperBody =
  | { kind: 'words' }
  | {
      kind: 'map'
      /** One map, or two side by side with their days above them. */
      panes: { name: string | null; alt: string }[]
      /** `symbol`: a name of `Paper.symbols`. */
      legend: { symbol: string; name: string }[]
    }
  /** A picture of the analyst's own, with its size in px. */
  | { kind: 'image'; alt: string; size: Size }

export interface PaperSlide {
  told: ToldSlide
  body: PaperBody
}

/** Words that no slide says. */
interface PaperLabels {
  notes: string
  why: string
  sources: string
  /** What a symbol says: `Battles, claimed`. */
  mark: (mark: ToldMark) => string
  /** `2 of 3`. */
  page: (page: number, pages: number) => string
}

/** A briefing as it leaves on paper or as a file of slides. */
export interface Paper {
  title: string
  author: string | null
  language: string
  /** When the file was made. */
  made: Date
  slides: readonly PaperSlide[]
  labels: PaperLabels
  /** Address of a source; null when none is known. */
  link: (source: ToldSource) => string | null
  /** PNG or JPEG without transparency of one pane of a slide, for a place of that size; null when it is gone. Asked for one after the other. */
  draw: (slide: number, pane: number, size: Size) => Promise<Buffer | null>
  /** PNG of each symbol by its name. */
  symbols: ReadonlyMap<string, Buffer>
}
