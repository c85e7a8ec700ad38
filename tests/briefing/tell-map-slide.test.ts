import { expect, test } from 'vitest'
import { makeSlide } from '@/lib/briefing/edit/make-slide'
import type { Bbox } from '@/lib/domain'
import { slideSchema } from '@/lib/domain/briefing'
import { slideContentSchema } from '@/lib/domain/slide-content'
import { tellSlide } from '@/components/briefing/tell/tell-slide'
import { english } from '../words'
import { kept } from './kept'

const slide = makeSlide(slideSchema.shape.id.parse('abcd'), 'map', {
  source: null,
  content: null,
})
const front = Array.from({ length: 9 }, (_, index) =>
  kept({
    number: index,
    at: [37 + index / 10, 49],
    sentence: { ...kept({ number: index }).sentence, excerpt: `Near ${index}.` },
  }),
)
const far = kept({
  number: 99,
  at: [-70, -30],
  casualties: { killed: { start: 0, end: 2, low: 40, high: 40, isAbout: false } },
  sentence: { ...kept({ number: 99 }).sentence, excerpt: 'Far away.' },
})
const overview = slideContentSchema.parse({
  kind: 'map',
  days: null,
  before: null,
  events: [far, ...front],
  earlier: null,
  total: 10,
  notPlaced: 0,
  rank: null,
})

test.each([
  ['an overview quotes what is to be seen on it', slide, /^Near /, '1 event beyond this map'],
  [
    'what is pinned is quoted wherever it is',
    { ...slide, pinned: far.id },
    /^Far away/,
    '1 event beyond this map',
  ],
  ['a map that looks there holds it', { ...slide, extent: [-180, -80, 180, 80] as Bbox }, /^Far away/, null],
  ['put away, it is nowhere', { ...slide, hidden: [far.id] }, /^Near /, null],
])('%s', (_, given, text, more) => {
  const told = tellSlide(english, given, overview)
  expect(told.text).toMatch(text)
  expect(told.more).toBe(more)
})
