import type { Story } from '@/lib/domain'
import type { Reader } from '@/lib/workspace/reader'
import { makeStory, readLines, testPlaces } from '../store/make-story'

/** Stands for the pipeline: "===" parts stories, an empty input can't be read, names are placed as in the store's tests. */
export const makeLineReader = (change: Partial<Reader> = {}): Reader => ({
  readInput: (bytes, { name }) => {
    const text = new TextDecoder().decode(bytes)
    return text === ''
      ? { ok: false, why: 'empty', detail: 'There is nothing in it.' }
      : { ok: true, value: { text, format: 'text', input: name, meta: {} } }
  },
  splitStories: ({ text, input }) =>
    text
      .split('===')
      .filter((part) => part.trim() !== '')
      .map((part): { story: Story; offset: number } => ({
        story: makeStory(part, { input }).story,
        offset: 0,
      })),
  readStory: (story) => readLines(story),
  place: (id) => Object.values(testPlaces).find((place) => place.id === id) ?? null,
  findPlaces: (name) => Object.values(testPlaces).filter((place) => place.name === name),
  versions: { pipeline: '1', gazetteer: 'a' },
  ...change,
})

export const toSource = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })
