import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Story } from '@/lib/domain'
import { loadGazetteer } from '@/lib/gazetteer'
import { geoparse } from '@/lib/geoparse'
import { readInput } from '@/lib/ingest'
import { readStory } from '@/lib/pipeline'
import { splitStories } from '@/lib/text/split-stories'

const folder = 'data/stories'
const passes = { warming: 12, timed: 7 } // compilers need a while

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

const inThousands = (perSecond: number): string => Math.round(perSecond).toLocaleString('en')

/** How many characters a second the names alone take, and all that is read of a story, in turn on the demo stories. */
export const compareSteps = (): string => {
  const gazetteer = loadGazetteer()
  const documents = readdirSync(folder)
    .filter((name) => !/^readme/i.test(name))
    .flatMap((name) => {
      const read = readInput(readFileSync(path.join(folder, name)), { name })
      return read.ok ? [read.value] : []
    })
  // Anew for each pass: what was read of a story is remembered with it.
  const readStories = (): Story[] => documents.flatMap(splitStories).map(({ story }) => story)
  const characters = readStories().reduce((sum, { text }) => sum + text.length, 0)
  const perSecond = (read: (story: Story) => unknown): number => {
    const stories = readStories()
    const from = process.cpuUsage()
    for (const story of stories) read(story)
    const { user, system } = process.cpuUsage(from)
    return (characters * 1e6) / (user + system)
  }
  const names: number[] = []
  const all: number[] = []
  for (let pass = 0; pass < passes.warming + passes.timed; pass++) {
    names.push(perSecond((story) => geoparse(story, gazetteer)))
    all.push(perSecond((story) => readStory(story, gazetteer)))
  }
  const [ofNames, ofAll] = [names, all].map((runs) => median(runs.slice(passes.warming)))
  return `names alone ${inThousands(ofNames ?? 0)} characters/s, with places in words and reports ${inThousands(ofAll ?? 0)}: ${((ofNames ?? 0) / (ofAll ?? 1)).toFixed(1)} times the time`
}
