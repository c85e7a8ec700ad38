// The thread in which stories are read: the pipeline is work and the database calls are synchronous, so neither happens where
// requests are answered.
import { parentPort, workerData } from 'node:worker_threads'
import { GazetteerError, loadGazetteer } from '@/lib/gazetteer'
import { type CutOffReading, openStore, takeCutOffReadings } from '@/lib/store'
import { type FromWorker, type ToWorker, type WorkerSetUp, packError } from './messages'
import { createReader } from './reader'
import { rerun } from './rerun'
import { tellCutOff } from './tell-cut-off'
import { type Workspace, WorkspaceError, createWorkspace } from './workspace'

const { dataFolder }: WorkerSetUp = workerData
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
const send = (message: FromWorker): void => parentPort?.postMessage(message)

const openGazetteer = () => {
  try {
    return loadGazetteer()
  } catch (error) {
    throw error instanceof GazetteerError ? new WorkspaceError('gazetteer-unusable', error.message) : error
  }
}

let waiting: Promise<void> = Promise.resolve() // requests are worked off one after the other

const answer = async (workspace: Workspace, { id, sources }: ToWorker): Promise<void> => {
  try {
    send({ type: 'done', id, results: await workspace.ingest(sources) })
  } catch (error) {
    send({ type: 'failed', id, error: packError(error) })
  }
}

/** Between two old stories, whatever was asked meanwhile goes first. */
const pause = async (): Promise<void> => {
  await new Promise((resolve) => setImmediate(resolve))
  await waiting
}

const start = async (): Promise<void> => {
  const store = await openStore(dataFolder)
  const cutOff: CutOffReading[] = await takeCutOffReadings(store)
  for (const reading of cutOff) console.warn(tellCutOff(reading))
  const gazetteer = openGazetteer()
  const reader = createReader(gazetteer)
  const workspace = createWorkspace(store, reader, gazetteer.meta)
  parentPort?.on('message', (message: ToWorker) => {
    waiting = waiting.then(() => answer(workspace, message))
  })
  send({ type: 'ready', gazetteer: gazetteer.meta })
  const { read, failed } = await rerun(store, reader, pause)
  if (read + failed > 0)
    console.warn(`${read} stories were read again with the present gazetteer and rules; ${failed} failed`)
}

start().catch((error: unknown) => send({ type: 'unusable', error: packError(error) }))
