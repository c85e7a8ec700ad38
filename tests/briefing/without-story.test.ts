import { expect, test } from 'vitest'
import { listStoriesOf } from '@/lib/briefing/list-stories-of'
import { withoutStory } from '@/lib/briefing/without-story'
import type { KeptEvent, KeptSource } from '@/lib/domain/kept-event'
import {
  type KeptFigure,
  type SlideChange,
  type SlideContent,
  slideContentSchema,
} from '@/lib/domain/slide-content'
import { kept } from './kept'

const sentenceOf = (number: number) => kept({ number }).sentence
const sourceOf = (number: number, publisher = 'Harbour wire'): KeptSource => {
  const { storyId, title, publishedAt, url } = sentenceOf(number)
  return { storyId, title, publisher, publishedAt, url }
}
const gone = sentenceOf(1).storyId

const [ofIt, other] = [kept({ number: 1 }), kept({ number: 2 })]
const alsoInIt = kept({ number: 3, stories: 3, alsoIn: [sourceOf(4), sourceOf(1)] })
const leftOfIt: KeptEvent = { ...alsoInIt, stories: 2, alsoIn: [sourceOf(4)] }

const figure = (number: number, low = number): KeptFigure => ({
  quantity: { low, high: low, isAbout: false },
  date: null,
  by: null,
  sentence: sentenceOf(number),
})
const line = (ledger: string, ...figures: KeptFigure[]) => ({
  ledger,
  subject: 'soldiers killed',
  unit: 'people',
  figures,
})

const days = { days: null, before: null }
const none = { new: 0, confirmed: 0, disputed: 0, moved: 0, figure: 0, gone: 0 }
const changes = (totals: Partial<typeof none>, ...items: SlideChange[]): SlideContent => ({
  kind: 'changes',
  ...days,
  items,
  totals: { ...none, ...totals },
})
const map = (total: number, events: KeptEvent[], earlier: KeptEvent[] | null = null): SlideContent => ({
  kind: 'map',
  ...days,
  events,
  earlier,
  total,
  notPlaced: 4,
  rank: null,
})
const move = (event: KeptEvent, was: KeptEvent): SlideChange => ({
  change: 'moved',
  side: 'RU',
  admin1: 'Kharkiv',
  country: 'UA',
  km: 3,
  bearing: 90,
  before: 4,
  after: 5,
  event,
  was,
})
const known = { change: 'confirmed', was: 'claimed' } as const
const disputed = { change: 'disputed', was: 'claimed' } as const
const number = (now: KeptFigure, was: KeptFigure): SlideChange => ({
  change: 'figure',
  ledger: 'a',
  subject: 'soldiers killed',
  unit: 'people',
  now,
  was,
})
const title: SlideContent = {
  kind: 'title',
  ...days,
  place: null,
  counts: { events: 3, places: 2, stories: 3, publishers: 1 },
  publishers: ['Harbour wire'],
}
const sources = (publishers: number, total: number, ...given: KeptSource[]): SlideContent => ({
  kind: 'sources',
  sources: given.map((source) => ({ ...source, reports: 2 })),
  total,
  publishers,
})

/** What is told, the content, what is left of it, sentences and events that went. */
const table: [string, SlideContent, SlideContent, number, number][] = [
  ['title: it stays as it was told', title, title, 0, 0],
  [
    'new: its own goes',
    changes({ new: 14 }, { change: 'new', event: ofIt, again: false }),
    changes({ new: 13 }),
    1,
    1,
  ],
  [
    'new: another stays, without its name',
    changes({ new: 1 }, { change: 'new', event: alsoInIt, again: true }),
    changes({ new: 1 }, { change: 'new', event: leftOfIt, again: true }),
    0,
    0,
  ],
  ['gone: its own goes', changes({ gone: 1 }, { change: 'gone', event: ofIt }), changes({}), 1, 1],
  [
    'confirmed by its sentence: goes, though the event is told of elsewhere',
    changes({ confirmed: 2 }, { ...known, event: other, since: sentenceOf(1) }),
    changes({ confirmed: 1 }),
    1,
    0,
  ],
  [
    'disputed by another: goes with its own event',
    changes({ disputed: 1 }, { ...disputed, event: ofIt, since: sentenceOf(2) }),
    changes({}),
    1,
    1,
  ],
  [
    'confirmed by others: stays, without its name',
    changes({ confirmed: 1 }, { ...known, event: alsoInIt, since: sentenceOf(2) }),
    changes({ confirmed: 1 }, { ...known, event: leftOfIt, since: sentenceOf(2) }),
    0,
    0,
  ],
  ['moved, told now', changes({ moved: 1 }, move(ofIt, other)), changes({}), 1, 1],
  ['moved, told before', changes({ moved: 1 }, move(other, ofIt)), changes({}), 1, 1],
  [
    'moved, named on both ends',
    changes({ moved: 1 }, move(alsoInIt, alsoInIt)),
    changes({ moved: 1 }, move(leftOfIt, leftOfIt)),
    0,
    0,
  ],
  ['figure of now', changes({ figure: 1 }, number(figure(1), figure(2))), changes({}), 1, 0],
  ['figure of before', changes({ figure: 1 }, number(figure(2), figure(1))), changes({}), 1, 0],
  [
    'figure of others',
    changes({ figure: 1 }, number(figure(2), figure(3))),
    changes({ figure: 1 }, number(figure(2), figure(3))),
    0,
    0,
  ],
  [
    'map: of both halves; the same event is counted once',
    map(1800, [ofIt, other, alsoInIt], [ofIt]),
    map(1799, [other, leftOfIt], []),
    1,
    1,
  ],
  [
    'figures: a line with one number left disagrees with nobody',
    { kind: 'figures', lines: [line('a', figure(1), figure(2)), line('b', figure(2), figure(3))], total: 9 },
    { kind: 'figures', lines: [line('b', figure(2), figure(3))], total: 8 },
    1,
    0,
  ],
  [
    'figures: a line with two numbers left stays',
    { kind: 'figures', lines: [line('a', figure(1), figure(2), figure(3))], total: 1 },
    { kind: 'figures', lines: [line('a', figure(2), figure(3))], total: 1 },
    1,
    0,
  ],
  [
    'unsure: of both lists',
    {
      kind: 'unsure',
      notPlaced: [{ ...ofIt, where: null }, other],
      notSure: [alsoInIt, ofIt],
      totals: { notPlaced: 20, notSure: 2 },
    },
    { kind: 'unsure', notPlaced: [other], notSure: [leftOfIt], totals: { notPlaced: 19, notSure: 1 } },
    1,
    1,
  ],
  [
    'sources: the only one of its publisher',
    sources(2, 2, sourceOf(1, 'Coast desk'), sourceOf(2)),
    sources(1, 1, sourceOf(2)),
    0,
    0,
  ],
  [
    'sources: another of its publisher is there',
    sources(1, 2, sourceOf(1), sourceOf(2)),
    sources(1, 1, sourceOf(2)),
    0,
    0,
  ],
  [
    'sources: another of its publisher may be among those not listed',
    sources(7, 80, sourceOf(1, 'Coast desk'), sourceOf(2)),
    sources(7, 79, sourceOf(2)),
    0,
    0,
  ],
]

test.each(table)('%s', (_, content, expected, sentences, events) => {
  const left = withoutStory(slideContentSchema.parse(content), gone)
  expect(left.content).toEqual(expected)
  expect([left.sentences.length, left.events.length]).toEqual([sentences, events])
  expect(JSON.stringify(left.content)).not.toContain(`"storyId":"${gone}"`)
  expect(listStoriesOf(left.content).map(({ storyId }) => storyId)).not.toContain(gone)
})

test('two words of one sentence are one sentence', () => {
  const word = { ...ofIt.sentence, start: 20, end: 25, markStart: 20 }
  const content = map(2, [ofIt, { ...kept({ number: 5 }), sentence: word }])
  expect(withoutStory(content, gone)).toMatchObject({
    content: { events: [], total: 0 },
    sentences: { length: 1 },
    events: { length: 2 },
  })
})

test('what holds nothing of it stays the same, byte for byte', () => {
  const content = map(2, [other, kept({ number: 3 })], [other])
  expect(JSON.stringify(withoutStory(content, gone).content)).toBe(JSON.stringify(content))
})
