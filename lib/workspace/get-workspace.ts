import { createWorkerWorkspace } from './worker-workspace'
import type { Workspace } from './workspace'

declare global {
  var datelineWorkspace: Workspace | undefined
}

/** The workspace of this process. Kept on `globalThis`: a bundler makes several copies of a module, and there is one thread. */
export const getWorkspace = (dataFolder: string): Workspace =>
  (globalThis.datelineWorkspace ??= createWorkerWorkspace(dataFolder))
