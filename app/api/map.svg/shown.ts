import type { Bbox } from '@/lib/domain'
import type { Drawn } from './to-picture'

/** What a view shows: its marks at any zoom, and what is said of them. */
export interface Shown {
  /** The sentence above the map; `spoken` is that of the bare picture. */
  title: string
  facts: string
  spoken: string
  isEmpty: boolean
  /** What the first view holds; null when there is nothing. */
  box: Bbox | null
  layOut: (zoom: number) => Drawn
}
