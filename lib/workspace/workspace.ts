import type { GazetteerMeta } from '@/lib/gazetteer'
import type { Store } from '@/lib/store'
import { type IngestResult, type Source, ingestAll } from './ingest'
import type { Reader } from './reader'

/** What routes ask of the workspace. Everything here may take its time and none of it blocks other requests. */
export interface Workspace {
  /** What the gazetteer in use says of itself; throws WorkspaceError when there is none that works. */
  gazetteer: () => Promise<GazetteerMeta>
  /** Reads and stores; one answer per source, in their order. Throws StoreError or WorkspaceError. */
  ingest: (sources: readonly Source[]) => Promise<IngestResult[]>
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

/** The workspace in this very thread, for tests. */
export const createWorkspace = (store: Store, reader: Reader, gazetteer: GazetteerMeta): Workspace => ({
  gazetteer: async () => gazetteer,
  ingest: (sources) => ingestAll(store, reader, sources),
})
