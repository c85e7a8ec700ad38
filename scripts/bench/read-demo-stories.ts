import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { loadGazetteer } from '@/lib/gazetteer'
import { createReader } from '@/lib/workspace'

const folder = 'data/stories'

/** How fast the demo stories go through the pipeline, once it is warm; nothing is stored. */
export const readDemoStories = (): string => {
  const reader = createReader(loadGazetteer())
  const files = readdirSync(folder).filter((name) => !/^readme/i.test(name))
  const read = (): { stories: number; mentions: number; characters: number } => {
    const totals = { stories: 0, mentions: 0, characters: 0 }
    for (const name of files) {
      const document = reader.readInput(readFileSync(path.join(folder, name)), { name })
      if (!document.ok) continue
      for (const { story } of reader.splitStories(document.value)) {
        totals.stories += 1
        totals.characters += story.text.length
        totals.mentions += reader.readStory(story).mentions.length
      }
    }
    return totals
  }
  read()
  const from = performance.now()
  const { stories, mentions, characters } = read()
  const seconds = (performance.now() - from) / 1000
  return `${stories} demo stories (${mentions} mentions) read in ${seconds.toFixed(2)} s: ${Math.round(stories / seconds)} stories/s, ${Math.round(characters / 1000 / seconds)} kB/s`
}
