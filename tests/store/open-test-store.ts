import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { type Store, beginReading, openStore, saveStory, startRun } from '@/lib/store'
import type { makeStory } from './make-story'

export const makeFolder = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A store in a folder of its own, closed and removed when the test is over. */
export const openTestStore = async (folder = makeFolder()): Promise<Store> => {
  const store = await openStore(folder)
  onTestFinished(() => store.close())
  return store
}

const testVersions = { pipeline: 'test', gazetteer: 'test' }

export const save = async (store: Store, ...stories: ReturnType<typeof makeStory>[]): Promise<string[]> => {
  const runKey = await startRun(store, 'ingest', testVersions)
  const journalKey = await beginReading(store, runKey, 'test', stories.length)
  const outcomes: string[] = []
  for (const { story, reading } of stories)
    outcomes.push((await saveStory(store, { story, reading, runKey, journalKey })).outcome)
  return outcomes
}
