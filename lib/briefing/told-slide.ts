import type { EventType, ReportStatus, StoryId } from '@/lib/domain'
import type { SlideId, SlideKind } from '@/lib/domain/briefing'
import type { ChangeKind } from '@/lib/domain/slide-content'

/** A mark as a badge or a row shows it. */
export interface ToldMark {
  type: EventType | null
  status: ReportStatus | null
}

/** A story behind what a slide says. */
export interface ToldSource {
  storyId: StoryId
  /** `Harbour wire`. */
  publisher: string
  /** `Harbour wire, 12 Mar 2025`. */
  words: string
  /** Address of the story where it was published; null when it is not known. */
  url: string | null
  /** Of the words in the text of the story, where they are known. */
  span: { start: number; end: number } | null
}

/** One line of a slide that is a list: what it says, the sentence behind it, and where that stands. */
export interface ToldRow {
  key: string
  change: ChangeKind | null
  mark: ToldMark | null
  /** `New: missile strike, Dnipro`. */
  head: string
  /** Words of a story; null where a row is itself the source. */
  sentence: string | null
  sources: ToldSource[]
}

/** A slide in words: what the room, the paper and the file of slides show alike. */
export interface ToldSlide {
  id: SlideId
  kind: SlideKind
  title: string
  /** One sentence below the title; on a slide of text the whole of it. */
  text: string | null
  /** Whether `text` is quoted from a story. */
  isQuote: boolean
  /** Days that it tells of. */
  days: string | null
  /** `Confirmed`, with its mark. */
  status: (ToldMark & { words: string }) | null
  rows: ToldRow[]
  /** `12 more are not listed`, where not all of it is kept. */
  more: string | null
  /** The stories it rests on, the first of them first. */
  sources: ToldSource[]
  /** The source line; what is no story's says so. */
  sourceLine: string
  /** Why it is there: how its place was ranked. */
  why: string | null
  notes: string
}
