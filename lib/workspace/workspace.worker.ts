// The thread in which stories are read: the pipeline is work and the database calls are synchronous, so neither happens where
// requests are answered.
import { parentPort, workerData } from 'node:worker_threads'
import { GazetteerError, loadGazetteer } from '@/lib/gazetteer'
import { getStore, takeCutOffReadings } from '@/lib/store'
import { type FromWorker, type ToWorker, type WorkerSetUp, packError } from './messages'
import { ingestAll } from './ingest'
import { type Reader, createReader } from './reader'
import { rerun } from './rerun'
import { tellCutOff } from './tell-cut-off'
import { WorkspaceError } from './workspace'

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

const answer = async (reader: Reader, { id, sources }: ToWorker): Promise<void> => {
  try {
    const store = await getStore(dataFolder) // anew each time: the database may have been replaced
    send({ type: 'done', id, results: await ingestAll(store, reader, sources) })
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
  const store = await getStore(dataFolder)
  for (const reading of await takeCutOffReadings(store)) console.warn(tellCutOff(reading))
  const gazetteer = openGazetteer()
  const reader = createReader(gazetteer)
  parentPort?.on('message', (message: ToWorker) => {
    waiting = waiting.then(() => answer(reader, message))
  })
  send({ type: 'ready', gazetteer: gazetteer.meta })
  const { read, failed } = await rerun(store, reader, pause)
  if (read + failed > 0)
    console.warn(`${read} stories were read again with the present gazetteer and rules; ${failed} failed`)
}

start().catch((error: unknown) => send({ type: 'unusable', error: packError(error) }))
