import sharp from 'sharp'
import type { ToldSlide, ToldSource } from '@/lib/briefing/told-slide'
import { storyIdSchema } from '@/lib/domain'
import { slideSchema } from '@/lib/domain/briefing'
import { linkSource } from '@/lib/export/briefing/link-source'
import type { Paper, PaperSlide } from '@/lib/export/briefing/paper'
import { listSymbols } from '@/lib/export/briefing/symbols'

export const toldSource = (words: string, url: string | null = null): ToldSource => ({
  storyId: storyIdSchema.parse('a'.repeat(64)),
  publisher: words.split(', ')[0] ?? words,
  words,
  url,
  span: { start: 4, end: 9 },
})

export const toldSlide = (told: Partial<ToldSlide> = {}): ToldSlide => ({
  id: slideSchema.shape.id.parse('slide1'),
  kind: 'text',
  title: 'Two things changed',
  text: null,
  isQuote: false,
  days: null,
  status: null,
  rows: [],
  more: null,
  sources: [],
  sourceLine: 'No story tells of it',
  why: null,
  notes: '',
  ...told,
})

export const mapBody: PaperSlide['body'] = {
  kind: 'map',
  panes: [{ name: null, alt: 'Map with 2 events' }],
  legend: [{ symbol: 'type battles', name: 'Battles' }],
}

const dot = await sharp({ create: { width: 4, height: 3, channels: 3, background: '#d5dfe8' } })
  .png()
  .toBuffer()

/** A briefing without a store: every picture is the same few pixels. */
export const makePaper = (slides: PaperSlide[], given: Partial<Paper> = {}): Paper => ({
  title: 'Daily briefing',
  author: null,
  language: 'en-GB',
  made: new Date('2026-11-29T12:00:00Z'),
  slides,
  labels: {
    notes: 'Notes',
    why: 'Why it is here',
    sources: 'Sources',
    mark: ({ type, status }) => `${type}, ${status}`,
    page: (page, pages) => `${page} of ${pages}`,
  },
  link: (source) => linkSource('https://map.example', source),
  draw: async () => dot,
  symbols: new Map(
    [...listSymbols(slides, [{ kind: 'type', type: 'battles' }]).keys()].map((name) => [name, dot]),
  ),
  ...given,
})
