// For scripts and tests. Routes import `@/lib/workspace/get-workspace`, which leaves the pipeline to the worker thread.
export { type IngestCounts, startIngest } from './ingest'
export { type Reader, createReader } from './reader'
export { rerun } from './rerun'
export { tellCutOff } from './tell-cut-off'
export { createWorkspace } from './create-workspace'
export { WorkspaceError } from './workspace'
