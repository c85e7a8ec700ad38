import type { GazetteerMeta } from '@/lib/gazetteer'
import { StoreError, type StoreErrorCode } from '@/lib/store'
import type { Task, TaskAnswer } from './tasks'
import { WorkspaceError, type WorkspaceErrorCode } from './workspace'

/** Given to the worker when it is made. */
export interface WorkerSetUp {
  dataFolder: string
}

export interface ToWorker {
  id: number
  task: Task
}

/** An error on its way between threads, which keeps message and code but no class. */
export interface SentError {
  kind: 'store' | 'workspace' | 'bug'
  code: string
  message: string
}

export type FromWorker =
  | { type: 'ready'; gazetteer: GazetteerMeta }
  | { type: 'unusable'; error: SentError }
  | { type: 'done'; id: number; answer: TaskAnswer }
  | { type: 'failed'; id: number; error: SentError }

export const packError = (error: unknown): SentError => {
  if (error instanceof StoreError) return { kind: 'store', code: error.code, message: error.message }
  if (error instanceof WorkspaceError) return { kind: 'workspace', code: error.code, message: error.message }
  return {
    kind: 'bug',
    code: '',
    message: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }
}

// The codes were packed from the same classes in the same program.
export const unpackError = ({ kind, code, message }: SentError): Error => {
  if (kind === 'store') return new StoreError(code as StoreErrorCode, message)
  if (kind === 'workspace') return new WorkspaceError(code as WorkspaceErrorCode, message)
  return new Error(message)
}
