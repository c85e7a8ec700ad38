import type { Correction, CorrectionId, CorrectionRequest, EventId, Place, Result } from '@/lib/domain'
import type { GivenOverlay, OverlayOutcome } from './import-overlay'
import type { IngestResult, Source } from './ingest'

/** Why a decision could not be taken: a closed list. */
export type CorrectionProblem =
  'story-not-found' | 'words-not-found' | 'place-not-found' | 'correction-not-found'

/** A decision as it is kept, and the events that its reports tell of now. */
export interface CorrectionOutcome {
  correction: Correction
  events: EventId[]
}

/** Who takes a decision back, or lets it hold again. */
export interface Reversal {
  id: CorrectionId
  by: string
  why: string | null
  isBack: boolean
}

/** What the worker thread does for routes: what it takes, and what it answers. */
export interface Tasks {
  ingest: { takes: readonly Source[]; answers: IngestResult[] }
  correct: { takes: CorrectionRequest; answers: Result<CorrectionOutcome, CorrectionProblem> }
  revert: { takes: Reversal; answers: Result<CorrectionOutcome, CorrectionProblem> }
  importOverlay: { takes: GivenOverlay; answers: OverlayOutcome }
  findPlaces: { takes: { name: string; limit: number }; answers: Place[] }
}
export type TaskName = keyof Tasks
export type Task = { [Name in TaskName]: { name: Name; input: Tasks[Name]['takes'] } }[TaskName]
export type TaskAnswer = Tasks[TaskName]['answers']
