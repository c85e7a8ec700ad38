import type { Document, Story } from '@/lib/domain'
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
  readStory: (story: Story) => Reading
  versions: Versions
}

export const createReader = (gazetteer: Gazetteer): Reader => ({
  readInput,
  splitStories,
  readStory: (story) => {
    const reading = readStory(story, gazetteer)
    return { ...reading, prints: printReports(story, reading.sentences, reading.reports) }
  },
  versions: { pipeline: pipelineVersion, gazetteer: gazetteer.meta.hash },
})
