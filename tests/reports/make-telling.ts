import { createHash } from 'node:crypto'
import { type Report, reportIdSchema, reportSchema, storyIdSchema } from '@/lib/domain'
import { printPassage } from '@/lib/reports/print-passage'
import type { Telling } from '@/lib/reports/telling'

type Wanted = {
  story: string
  publishedAt?: string | null
  publisher?: string
  passage?: string
} & Partial<Omit<Report, 'id' | 'storyId'>>

export const TOKMAK = { words: 'Tokmak', placeId: 'geonames:691374', point: [35.7, 47.25], geoPrecision: 1 }

/** A report of a made-up story: a strike on Tokmak on 5 November 2024, told on that day, unless said otherwise. */
export const makeTelling = ({
  story,
  publishedAt = '2024-11-05',
  publisher,
  passage,
  ...fields
}: Wanted): Telling => {
  const storyId = storyIdSchema.parse(createHash('sha256').update(story).digest('hex'))
  const report = reportSchema.parse({
    id: reportIdSchema.parse(`${storyId}:${fields.start ?? 10}-${fields.end ?? 40}`),
    storyId,
    start: 10,
    end: 40,
    trigger: { start: 20, end: 26 },
    eventType: 'explosions-remote-violence',
    subEventType: 'air-drone-strike',
    dates: { from: '2024-11-05', to: '2024-11-05', precision: 1, surface: 'Tuesday' },
    where: { mentionId: null, expressionId: null, relation: null, geometry: null, ...TOKMAK },
    actors: [],
    casualties: {},
    attribution: [],
    status: 'reported',
    statusWhy: 'told as a fact',
    confidence: 0.8,
    ...fields,
  })
  return { report, publishedAt, publisher: publisher ?? null, print: passage ? printPassage(passage) : null }
}

export const speaker = (name: string, side: string | null = null) => ({
  start: 0,
  end: 5,
  name,
  kind: 'person' as const,
  side,
  mode: 'paraphrase' as const,
})

export const count = (low: number | null, high: number | null = low) => ({
  low,
  high,
  isAbout: false,
  start: 0,
  end: 1,
})
