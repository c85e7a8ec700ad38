import type { Correction, Document, Place, PlaceId, Story } from '@/lib/domain'
import type { Gazetteer } from '@/lib/gazetteer'
import { type ReadResult, readInput } from '@/lib/ingest'
import { printReports, readStory } from '@/lib/pipeline'
import type { Reading, Versions } from '@/lib/store'
import { splitStories } from '@/lib/text/split-stories'
import { pipelineVersion } from './pipeline-version'

/** What the workspace needs of the pipeline; tests bring their own. */
export interface Reader {
  readInput: (bytes: Uint8Array, hint: { name: string; contentType?: string }) => ReadResult
  splitStories: (document: Document) => { story: Story; offset: number }[]
  /** As the machine reads it and the given decisions say. */
  readStory: (story: Story, corrections?: readonly Correction[]) => Reading
  place: (id: PlaceId) => Place | null
  /** Places that bear a name, the best known first. */
  findPlaces: (name: string, limit: number) => Place[]
  versions: Versions
}

export const createReader = (gazetteer: Gazetteer): Reader => ({
  readInput,
  splitStories,
  readStory: (story, corrections = []) => {
    const reading = readStory(story, gazetteer, { corrections })
    return { ...reading, prints: printReports(story, reading.sentences, reading.reports) }
  },
  place: gazetteer.place,
  findPlaces: (name, limit) =>
    gazetteer
      .lookup(name)
      .toSorted((one, other) => other.population - one.population)
      .slice(0, limit)
      .flatMap(({ id }) => gazetteer.place(id) ?? []),
  versions: { pipeline: pipelineVersion, gazetteer: gazetteer.meta.hash },
})
