import type { GazetteerMeta } from '@/lib/gazetteer'
import type { TaskName, Tasks } from './tasks'

/** What routes ask of the workspace. Everything here may take its time and none of it blocks other requests. */
export interface Workspace {
  /** What the gazetteer in use says of itself; throws WorkspaceError when there is none that works. */
  gazetteer: () => Promise<GazetteerMeta>
  /** Does one of the listed tasks, after those asked for before. Throws StoreError or WorkspaceError. */
  ask: <Name extends TaskName>(name: Name, input: Tasks[Name]['takes']) => Promise<Tasks[Name]['answers']>
}

/** `gazetteer-unusable`: missing or damaged; `busy`: too much is waiting to be read; `reader-stopped`: the worker thread ended. */
export type WorkspaceErrorCode = 'gazetteer-unusable' | 'busy' | 'reader-stopped'

export class WorkspaceError extends Error {
  override readonly name = 'WorkspaceError'
  constructor(
    readonly code: WorkspaceErrorCode,
    message: string,
  ) {
    super(message)
  }
}
