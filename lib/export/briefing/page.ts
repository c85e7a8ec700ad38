import type { Weight } from '@/lib/image/measure-text'

export type Tone = 'text' | 'text2' | 'text3' | 'accentText'

/** Letters of one look. */
export interface Run {
  text: string
  weight: Weight
  tone: Tone
  href: string | null
}

/** `glue`: what stood between this line and the next one before it was broken. */
export interface Line {
  runs: Run[]
  glue: '' | ' ' | '\n'
}

interface Rect {
  left: number
  top: number
  width: number
  height: number
}

/** What a page is made of; all in pt from its left upper corner. */
export type Item =
  | (Rect & {
      kind: 'text'
      role: 'title' | 'words'
      size: number
      leading: number // pt
      align: 'left' | 'right'
      lines: Line[]
    })
  | (Rect & { kind: 'picture'; pane: number; alt: string })
  /** `alt`: null beside the words that it stands for. */
  | { kind: 'symbol'; left: number; top: number; side: number; symbol: string; alt: string | null }
  | { kind: 'dot'; left: number; top: number; side: number }
  | (Rect & { kind: 'rule' })

export interface Page {
  /** Position of its slide. */
  slide: number
  part: 'slide' | 'notes'
  /** Of the pages of its slide. */
  isFirst: boolean
  items: Item[]
}
