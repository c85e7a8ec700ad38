// The thread in which stories are read: the pipeline is work and the database calls are synchronous, so neither happens where
// requests are answered.
import { parentPort, workerData } from 'node:worker_threads'
import { GazetteerError } from '@/lib/gazetteer'
import { getStore, takeCutOffReadings } from '@/lib/store'
import { doTask } from './do-task'
import { followGazetteer } from './follow-gazetteer'
import { type FromWorker, type ToWorker, type WorkerSetUp, packError } from './messages'
import { type Reader, createReader } from './reader'
import { rerun } from './rerun'
import { createSweeper } from './sweeper'
import { tellCutOff } from './tell-cut-off'
import { WorkspaceError } from './workspace'

const { dataFolder }: WorkerSetUp = workerData
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
const send = (message: FromWorker): void => parentPort?.postMessage(message)

const openGazetteer = () => {
  try {
    return followGazetteer(dataFolder)
  } catch (error) {
    throw error instanceof GazetteerError ? new WorkspaceError('gazetteer-unusable', error.message) : error
  }
}

const spreads = new Set<string>(['correct', 'revert'])

let waiting: Promise<void> = Promise.resolve() // requests are worked off one after the other

const answer = async (openReader: () => Reader, { id, task }: ToWorker): Promise<void> => {
  try {
    const store = await getStore(dataFolder) // anew each time: the database may have been replaced
    send({ type: 'done', id, answer: await doTask(store, openReader(), task, new Date().toISOString()) })
  } catch (error) {
    send({ type: 'failed', id, error: packError(error) })
  }
}

/** Between two old stories, whatever was asked meanwhile goes first. */
const pause = async (): Promise<void> => {
  await new Promise((resolve) => setImmediate(resolve))
  await waiting
}

/** Reads the older stories again with the present gazetteer, rules and decisions. */
const readAgain = async (reader: Reader): Promise<void> => {
  const { read, failed } = await rerun(await getStore(dataFolder), reader, pause)
  if (read + failed > 0)
    console.warn(
      `${read} stories were read again with the present gazetteer, rules and decisions; ${failed} failed`,
    )
}

/** One such run after the other; when a later one fails, what was found before stays. */
const readAgainAfter = async (before: Promise<void>, reader: Reader): Promise<void> => {
  try {
    await before
    await readAgain(reader)
  } catch (error) {
    console.error('stories could not be read again:', error)
  }
}

const start = async (): Promise<void> => {
  const store = await getStore(dataFolder)
  for (const reading of await takeCutOffReadings(store)) console.warn(tellCutOff(reading))
  const look = openGazetteer()
  const first = look()
  let reader = createReader(first.gazetteer)
  let rereading = Promise.resolve()
  const sweep = createSweeper(dataFolder, pause)
  // Before every request: the operator may have added places while the server runs.
  const openReader = (): Reader => {
    const { gazetteer, isNew } = look()
    if (isNew) {
      reader = createReader(gazetteer)
      rereading = readAgainAfter(rereading, reader)
    }
    return reader
  }
  parentPort?.on('message', (message: ToWorker) => {
    waiting = waiting.then(() => answer(openReader, message))
    if (message.task.name === 'draftBriefing') void waiting.then(() => sweep())
    // A decision can hold for more stories than are shown at once.
    if (!spreads.has(message.task.name)) return
    const [done, before] = [waiting, rereading]
    rereading = done.then(() => readAgainAfter(before, reader))
  })
  send({ type: 'ready', gazetteer: first.gazetteer.meta })
  rereading = readAgain(reader)
  await rereading
  await sweep()
}

start().catch((error: unknown) => send({ type: 'unusable', error: packError(error) }))
