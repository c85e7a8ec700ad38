import { type Story, type StoryId, ok } from '@/lib/domain'
import type { ReadProblem } from '@/lib/ingest'
import { describeProblem } from '@/lib/ingest/describe-problem'
import {
  type RunCounts,
  type Store,
  addAppearance,
  beginReading,
  countReports,
  endReading,
  finishRun,
  loadCorrectionsOf,
  saveStory,
  startRun,
} from '@/lib/store'
import { cutLongStory } from './cut-long-story'
import { merge } from './merge'
import type { Reader } from './reader'

/** One input as it came in: a file, a pasted text, a page. */
export interface Source {
  /** A file name, an address, "pasted text". */
  name: string
  contentType?: string
  bytes: Uint8Array
}

interface IngestedStory {
  id: StoryId
  title: string | null
  /** `unchanged`: the same text from the same place was there already; `in-bin`: it was thrown away by hand, and stays so. */
  outcome: 'added' | 'appearance' | 'unchanged' | 'in-bin'
  placed: number
  notPlaced: number
  /** Events it tells of. */
  reports: number
}

/** The stories of one input, or why it could not be read; `detail` says so to people. */
export type IngestResult =
  { ok: true; value: IngestedStory[] } | { ok: false; why: ReadProblem; detail: string }

/** What a run did; `inBin`: of the unchanged ones, those that were thrown away by hand. */
export interface IngestCounts extends RunCounts {
  inBin: number
}

/** Told after each story of an input. */
type OnStory = (done: number, total: number) => void

/** A run over several inputs: what it counted is kept with the versions it read with. */
export interface IngestRun {
  /** Reads one input and stores its stories, each in a transaction of its own. */
  ingest: (source: Source, onStory?: OnStory) => Promise<IngestResult>
  finish: () => Promise<IngestCounts>
}

export const startIngest = async (store: Store, reader: Reader): Promise<IngestRun> => {
  const runKey = await startRun(store, 'ingest', reader.versions)
  const counts: RunCounts = { added: 0, appearances: 0, unchanged: 0, notRead: 0 }
  let inBin = 0
  return {
    ingest: async (source, onStory) => {
      const read = await ingestSource(store, reader, runKey, source, onStory)
      if (!read.ok) counts.notRead += 1
      else
        for (const { outcome } of read.value) {
          counts[COUNTED_AS[outcome]] += 1
          if (outcome === 'in-bin') inBin += 1
        }
      return read
    },
    finish: async () => {
      await merge(store)
      await finishRun(store, runKey, counts)
      return { ...counts, inBin }
    },
  }
}

const COUNTED_AS = {
  added: 'added',
  appearance: 'appearances',
  unchanged: 'unchanged',
  'in-bin': 'unchanged',
} as const satisfies Record<IngestedStory['outcome'], keyof RunCounts>

/** A run over these inputs; one answer each, in their order. */
export const ingestAll = async (
  store: Store,
  reader: Reader,
  sources: readonly Source[],
): Promise<IngestResult[]> => {
  const run = await startIngest(store, reader)
  const results: IngestResult[] = []
  for (const source of sources) results.push(await run.ingest(source))
  await run.finish()
  return results
}

const ingestSource = async (
  store: Store,
  reader: Reader,
  runKey: number,
  { name, contentType, bytes }: Source,
  onStory?: OnStory,
): Promise<IngestResult> => {
  const document = reader.readInput(bytes, { name, contentType })
  if (!document.ok) return document
  const stories = reader.splitStories(document.value).flatMap(({ story }) => cutLongStory(story))
  if (stories.length === 0) return { ok: false, why: 'no-text', detail: describeProblem('no-text') }
  const journalKey = await beginReading(store, runKey, name, stories.length)
  const ingested: IngestedStory[] = []
  for (const story of stories) {
    ingested.push(await ingestStory(store, reader, story, runKey, journalKey))
    onStory?.(ingested.length, stories.length)
  }
  await endReading(store, journalKey)
  return ok(ingested)
}

const ingestStory = async (
  store: Store,
  reader: Reader,
  story: Story,
  runKey: number,
  journalKey: number,
): Promise<IngestedStory> => {
  const saved =
    (await addAppearance(store, story)) ??
    (await saveStory(store, {
      story,
      reading: reader.readStory(story, await loadCorrectionsOf(store, story.id)),
      runKey,
      journalKey,
    }))
  return { id: story.id, title: story.title, ...saved, reports: await countReports(store, story.id) }
}
