import type { Generated, Selectable } from 'kysely'
import type { CorrectedPart, CorrectionId, CorrectionScope, CorrectionType, StoryId } from '@/lib/domain'
import type { Flag } from './schema-reports'

interface CorrectionTable {
  key: Generated<number>
  id: CorrectionId
  part: CorrectedPart
  type: CorrectionType
  scope: CorrectionScope
  /** JSON, as in the domain. */
  change: string
  by: string
  at: string
  why: string | null
  /** JSON of who took it back, when and why; null while it holds. */
  reverted: string | null
}

/** Tables of what analysts decided. Stories are named by id, so that a decision outlives its story. */
export interface CorrectionTables {
  corrections: CorrectionTable
  correction_targets: {
    correction_key: number
    position: number
    role: 'target' | 'apart'
    story_id: StoryId
    /** JSON, as in the domain. */
    selector: string
    /** 1 when its words or its report were not found at the last reading of the story. */
    orphaned: Flag
  }
}

export type CorrectionRow = Selectable<CorrectionTable>
