import { SingleBar } from 'cli-progress'
import { GazetteerError, loadGazetteer } from '@/lib/gazetteer'
import { SettingsError, getSettings } from '@/lib/settings'
import { StoreError, openStore, takeCutOffReadings } from '@/lib/store'
import { createReader, rerun, startIngest, tellCutOff } from '@/lib/workspace'
import { listInputs } from './list-inputs'
import type { Wanted } from './read-arguments'
import { type NotReadInput, summarise } from './summarise'

/** Reads all that was named; the exit code. */
export const runIngest = async ({ names, again }: Wanted): Promise<number> => {
  const settings = getSettings()
  const gazetteer = loadGazetteer({ dataFolder: settings.dataFolder })
  const reader = createReader(gazetteer)
  const store = await openStore(settings.dataFolder)
  try {
    for (const reading of await takeCutOffReadings(store)) console.error(tellCutOff(reading))
    if (again) {
      const { read, failed } = await rerun(store, reader)
      console.error(`${read} stories read again, ${failed} failed`)
    }
    const { inputs, notRead, leftOut } = await listInputs(names)
    const bar = new SingleBar({
      format: 'reading [{bar}] {value}/{total} {name}',
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: true,
      noTTYOutput: false,
    })
    bar.start(inputs.length, 0, { name: '' })
    const run = await startIngest(store, reader)
    const failures: NotReadInput[] = [...notRead]
    for (const input of inputs) {
      bar.update({ name: input.name })
      try {
        const onStory = (done: number, total: number): void =>
          bar.update({ name: total > 1 ? `${input.name} (story ${done} of ${total})` : input.name })
        const result = await run.ingest({ ...(await input.load()), name: input.name }, onStory)
        if (!result.ok) failures.push({ name: input.name, reason: result.detail })
      } catch (error) {
        if (error instanceof StoreError) throw error
        failures.push({ name: input.name, reason: error instanceof Error ? error.message : String(error) })
      }
      bar.increment()
    }
    bar.stop()
    const counts = await run.finish()
    console.log(summarise(counts, failures, leftOut))
    return failures.length > 0 ? 1 : 0
  } finally {
    await store.close()
  }
}

/** What the operator can mend is told in a line, a fault with its trace. */
export const tellFailure = (error: unknown): string => {
  const expected =
    error instanceof StoreError || error instanceof SettingsError || error instanceof GazetteerError
  return expected ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)
}
