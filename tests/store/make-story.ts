import { createHash } from 'node:crypto'
import {
  type Mention,
  type Place,
  type Story,
  mentionSchema,
  placeSchema,
  storyIdSchema,
  storySchema,
} from '@/lib/domain'
import type { Reading } from '@/lib/store'

/** Places with rough points of their own: what is tested is the storing, not the map. */
export const testPlaces = {
  Kupiansk: place('own:kupiansk', 'Kupiansk', 'settlement', [37.6, 49.7]),
  Odesa: place('own:odesa', 'Odesa', 'settlement', [30.7, 46.5]),
  Kharkiv: place('admin1:UA.07', 'Kharkiv Oblast', 'admin1', [36.5, 49.6]),
  Fiji: place('country:FJ', 'Fiji', 'country', [178, -17.8]),
  Одеса: place('own:odesa', 'Odesa', 'settlement', [30.7, 46.5]),
}
type PlaceName = keyof typeof testPlaces

function place(id: string, name: string, kind: Place['kind'], point: Place['point']): Place {
  return placeSchema.parse({
    id,
    name,
    kind,
    country: id === 'country:FJ' ? 'FJ' : 'UA',
    ...(name === 'Odesa' ? { admin1: 'Odesa Oblast' } : {}),
    point,
    source: 'made up',
  })
}

interface Given {
  title?: string
  publisher?: string
  url?: string
  input?: string
  publishedAt?: string
  /** Names of the text in this use instead of `literal`. */
  uses?: Partial<Record<PlaceName, Mention['use']>>
}

/** A story of one sentence a line; every name of `testPlaces` in it is placed, "Nowhereville" is not; a line that stood before repeats. */
export const makeStory = (text: string, given: Given = {}): { story: Story; reading: Reading } => {
  const id = storyIdSchema.parse(createHash('sha256').update(text).digest('hex'))
  const { title = null, publisher, url, input = 'test.txt', publishedAt = null } = given
  const story = storySchema.parse({
    id,
    title,
    text,
    language: 'en',
    publishedAt,
    datePrecision: publishedAt === null ? null : 'day',
    dateSource: publishedAt === null ? null : 'byline',
    cutOff: false,
    appearances: [
      { publisher, url, title: title ?? undefined, publishedAt: publishedAt ?? undefined, input },
    ],
    sections: [{ kind: 'body', start: 0, end: text.length }],
  })
  return { story, reading: readLines(story, given) }
}

/** Stands for the pipeline. */
export const readLines = ({ id, text }: Pick<Story, 'id' | 'text'>, given: Given = {}): Reading => {
  const sentences = [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const seen = new Map<string, number>()
  const mentions = sentences.flatMap(({ start, end }) => {
    const line = text.slice(start, end)
    const first = seen.get(line)
    seen.set(line, first ?? start)
    return [...line.matchAll(/Kupiansk|Odesa|Kharkiv|Fiji|Одеса|Nowhereville/g)].map((match) => {
      const name = match[0]
      const known = isPlaceName(name) ? testPlaces[name] : null
      const at = start + match.index
      return mentionSchema.parse({
        id: `${id}:${at}-${at + name.length}`,
        storyId: id,
        start: at,
        end: at + name.length,
        surface: name,
        use: (isPlaceName(name) ? given.uses?.[name] : undefined) ?? 'literal',
        kind: known?.kind ?? 'settlement',
        placeId: known?.id ?? null,
        confidence: 0.9,
        alternatives: name === 'Odesa' ? [{ placeId: 'country:FJ', name: 'Fiji', confidence: 0.1 }] : [],
        reasons: ['the only one'],
        why: known ? undefined : 'not-in-gazetteer',
        repeatOf:
          first === undefined
            ? undefined
            : `${id}:${first + match.index}-${first + match.index + name.length}`,
      })
    })
  })
  const found = { expressions: [], reports: [], figures: [], prints: new Map(), orphans: [] }
  return { sentences, mentions, places: Object.values(testPlaces), ...found }
}

const isPlaceName = (name: string): name is PlaceName => name in testPlaces
