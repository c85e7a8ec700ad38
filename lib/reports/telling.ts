import type { Report } from '@/lib/domain'

/** A report with what the merging of accounts asks of its story. */
export type Telling = {
  report: Report
  /** Day or instant; null for an undated story. */
  publishedAt: string | null
  /** The first outlet of the story; null when it is not told. */
  publisher: string | null
  /** MinHash of the passage that tells it; null when it is too short. */
  print: Uint32Array | null
}
