import { Worker } from 'node:worker_threads'
import type { GazetteerMeta } from '@/lib/gazetteer'
import { type FromWorker, type ToWorker, type WorkerSetUp, unpackError } from './messages'
import type { Task, TaskAnswer, TaskName, Tasks } from './tasks'
import { type Workspace, WorkspaceError } from './workspace'

const options = {
  maxWaiting: 16, // requests; each holds what it wants read in memory
}

interface Waiting {
  resolve: (answer: TaskAnswer) => void
  reject: (error: Error) => void
}

interface Running {
  worker: Worker
  ready: Promise<GazetteerMeta>
}

/** The workspace in its worker thread. A worker that could not start or ended is replaced at the next call. */
export const createWorkerWorkspace = (dataFolder: string): Workspace => {
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  let running: Running | undefined

  const rejectAll = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }

  const start = (): Running => {
    const setUp: WorkerSetUp = { dataFolder }
    const worker = new Worker(new URL('./workspace.worker.ts', import.meta.url), { workerData: setUp })
    worker.unref()
    const ready = new Promise<GazetteerMeta>((resolve, reject) => {
      const stop = (error: Error): void => {
        if (running?.worker === worker) running = undefined
        reject(error)
        rejectAll(error)
      }
      worker.on('message', (message: FromWorker) => {
        switch (message.type) {
          case 'ready':
            return resolve(message.gazetteer)
          case 'unusable':
            stop(unpackError(message.error))
            void worker.terminate()
            return
          case 'done':
            waiting.get(message.id)?.resolve(message.answer)
            waiting.delete(message.id)
            return
          case 'failed':
            waiting.get(message.id)?.reject(unpackError(message.error))
            waiting.delete(message.id)
            return
          default:
            message satisfies never
        }
      })
      worker.on('error', stop)
      worker.on('exit', (code) =>
        stop(new WorkspaceError('reader-stopped', `The reading thread ended with code ${code}.`)),
      )
    })
    ready.catch(() => {}) // each caller gets the failure itself
    return { worker, ready }
  }
  const run = (): Running => (running ??= start())

  return {
    gazetteer: () => run().ready,
    ask: async <Name extends TaskName>(name: Name, input: Tasks[Name]['takes']) => {
      if (waiting.size >= options.maxWaiting)
        throw new WorkspaceError(
          'busy',
          `${waiting.size} requests are waiting to be done. Try again in a moment.`,
        )
      const { worker, ready } = run()
      await ready
      lastId += 1
      // A task and its answer belong to one name; the compiler can't follow that through a union.
      const message: ToWorker = { id: lastId, task: { name, input } as Task }
      const answer = await new Promise<TaskAnswer>((resolve, reject) => {
        waiting.set(message.id, { resolve, reject })
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
        worker.postMessage(message)
      })
      return answer
    },
  }
}
