import type {
  Correction,
  CorrectionId,
  CorrectionRequest,
  Deletion,
  EventId,
  Place,
  Result,
  StoryId,
} from '@/lib/domain'
import type { Briefing, BriefingId } from '@/lib/domain/briefing'
import type { SlideState } from './briefing/check-briefing'
import type { DraftProblem, DraftTask } from './briefing/draft'
import type { FillTask, FilledSlide } from './briefing/fill-slide'
import type { BriefingStory } from './briefing/list-briefing-stories'
import type {
  RedactBriefingOutcome,
  RedactBriefingProblem,
  RedactBriefingTask,
} from './briefing/redact-briefing'
import type { Share } from '@/lib/domain/share'
import type { GivenOverlay, OverlayOutcome } from './import-overlay'
import type { IngestResult, Source } from './ingest'
import type { ShareProblem, ShareTask } from './share-task'
import type { RedactProblem, RedactTask } from './redact'

/** Why a decision could not be taken: a closed list. */
export type CorrectionProblem =
  'story-not-found' | 'story-in-bin' | 'words-not-found' | 'place-not-found' | 'correction-not-found'

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

/** Who throws a story away or takes it out of the bin, and why. */
export interface Handling {
  id: StoryId
  by: string
  why: string | null
}

/** Why a story could not be thrown away, taken out or split. */
export type HandlingProblem = 'story-not-found' | 'story-in-bin' | 'words-not-found'

/** What the worker thread does for routes: what it takes, and what it answers. */
export interface Tasks {
  ingest: { takes: readonly Source[]; answers: IngestResult[] }
  correct: { takes: CorrectionRequest; answers: Result<CorrectionOutcome, CorrectionProblem> }
  revert: { takes: Reversal; answers: Result<CorrectionOutcome, CorrectionProblem> }
  throwAway: { takes: Handling; answers: Result<Deletion, HandlingProblem> }
  takeOut: { takes: Handling; answers: Result<{ id: StoryId }, HandlingProblem> }
  splitStory: {
    takes: Handling & { cuts: readonly number[] }
    answers: Result<{ id: StoryId; title: string | null }[], HandlingProblem>
  }
  importOverlay: { takes: GivenOverlay; answers: OverlayOutcome }
  share: { takes: ShareTask; answers: Result<Share, ShareProblem> }
  redact: { takes: RedactTask; answers: Result<Share, RedactProblem> }
  draftBriefing: { takes: DraftTask; answers: Result<Briefing, DraftProblem> }
  checkBriefing: { takes: Briefing; answers: SlideState[] }
  redactBriefing: {
    takes: RedactBriefingTask
    answers: Result<RedactBriefingOutcome, RedactBriefingProblem>
  }
  listBriefingStories: { takes: BriefingId; answers: BriefingStory[] }
  fillSlide: { takes: FillTask; answers: FilledSlide }
  findPlaces: { takes: { name: string; limit: number }; answers: Place[] }
}
export type TaskName = keyof Tasks
export type Task = { [Name in TaskName]: { name: Name; input: Tasks[Name]['takes'] } }[TaskName]
export type TaskAnswer = Tasks[TaskName]['answers']
