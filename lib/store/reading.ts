import type { CorrectionId, Figure, Mention, Place, PlaceExpression, Report, ReportId } from '@/lib/domain'

/** What the pipeline found in a story. */
export interface Reading {
  /** In order, not overlapping; offsets into the story's text. */
  sentences: readonly { start: number; end: number }[]
  mentions: readonly Mention[]
  /** Every place that a mention or one of its alternatives stands for. */
  places: readonly Place[]
  expressions: readonly PlaceExpression[]
  reports: readonly Report[]
  figures: readonly Figure[]
  /** MinHash of the passages that tell the reports; none for short ones. */
  prints: ReadonlyMap<ReportId, Uint32Array>
  /** Corrections that were given for the story and found nothing in it. */
  orphans: readonly CorrectionId[]
}
