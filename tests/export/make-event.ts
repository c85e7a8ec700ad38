import { createHash } from 'node:crypto'
import { type Report, eventIdSchema, reportSchema, storyIdSchema } from '@/lib/domain'
import { ATTRIBUTION, type Citation } from '@/lib/export/citation'
import type { ExportedEvent } from '@/lib/export/exported-event'

export const citation: Citation = {
  title: 'Reports, 1–30 November 2024: Battles',
  view: 'from=2024-11-01&to=2024-11-30&types=battles',
  viewHash: '3f09a1b2c3d4',
  url: 'https://map.example.org/?from=2024-11-01',
  retrievedAt: '2026-11-29T08:30:00.000Z',
  revision: 'store-7',
  versions: { dateline: '1.2.3', pipeline: '5', gazetteer: 'abc' },
  attribution: ATTRIBUTION,
}

interface Given {
  title?: string | null
  publisher?: string | null
  publishedAt?: string | null
  excerpt?: string
  report?: Record<string, unknown>
  event?: Partial<ExportedEvent>
}

const speaker = { start: 0, end: 4, name: 'Town council', kind: 'office', side: null, mode: 'paraphrase' }

const chuhuiv = {
  mentionId: null,
  expressionId: null,
  placeId: 'own:chuhuiv',
  relation: null,
  words: 'Chuhuiv',
  point: [36.68, 49.83],
  geometry: null,
  geoPrecision: 1,
}

/** "Within 7 km": a square with a hole for a disc, its outer ring the wrong way round and its hole too. */
const around = {
  ...chuhuiv,
  placeId: null,
  relation: 'within',
  words: 'somewhere within 7 km of Chuhuiv',
  geoPrecision: 2,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [36, 49],
        [36, 50],
        [37, 50],
        [37, 49],
        [36, 49],
      ],
      [
        [36.4, 49.4],
        [36.6, 49.4],
        [36.6, 49.6],
        [36.4, 49.6],
        [36.4, 49.4],
      ],
    ],
  },
}

/** Both sides of the antimeridian, cut along it as shapes are stored. */
const acrossTheDateLine = {
  ...around,
  words: 'near Chukotka',
  point: [179.9, 65],
  geometry: {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [179, 64],
          [179, 66],
          [180, 66],
          [180, 64],
          [179, 64],
        ],
      ],
      [
        [
          [-180, 64],
          [-180, 66],
          [-179, 66],
          [-179, 64],
          [-180, 64],
        ],
      ],
    ],
  },
}

let made = 0

/** A strike on Chuhuiv that wounded two, or what is given. */
export const makeEvent = (given: Given = {}): ExportedEvent => {
  made += 1
  const { title = 'Morning in Chuhuiv', publisher = 'Harbour News', publishedAt = '2024-11-05' } = given
  const { excerpt = 'Two women were hurt when Chuhuiv was shelled, the town council said.' } = given
  const storyId = storyIdSchema.parse(createHash('sha256').update(String(made)).digest('hex'))
  const report: Report = reportSchema.parse({
    id: `${storyId}:25-32`,
    storyId,
    start: 10,
    end: 78,
    trigger: { start: 25, end: 32 },
    eventType: 'explosions-remote-violence',
    subEventType: 'shelling-artillery-missile-attack',
    dates: { from: '2024-11-04', to: '2024-11-04', precision: 1, surface: 'Monday' },
    where: chuhuiv,
    actors: [
      { start: 0, end: 4, name: 'Russian forces', role: 'initiator', side: 'RU' },
      { start: 0, end: 4, name: 'civilians', role: 'target', side: null },
    ],
    casualties: { injured: { low: 2, high: 2, isAbout: false, start: 0, end: 3 } },
    attribution: [speaker],
    status: 'claimed',
    statusWhy: 'the town council says so',
    confidence: 0.8,
    ...given.report,
  })
  return {
    id: eventIdSchema.parse(`event:${report.id}`),
    eventType: report.eventType,
    subEventType: report.subEventType,
    status: report.status,
    statusWhy: report.statusWhy,
    independent: 1,
    reports: 1,
    stories: 1,
    accounts: [
      {
        storyId,
        reportIds: [report.id],
        origin: storyId,
        source: 'Town council',
        status: report.status,
      },
    ],
    differs: [],
    lead: { report, storyId, excerpt, title, publisher, publishedAt },
    place: {
      name: 'Chuhuiv',
      kind: 'settlement',
      country: 'UA',
      admin1: 'Kharkiv Oblast',
      areaIds: [],
      radiusKm: null,
    },
    ...given.event,
  }
}

/** What each format must take without harm. */
export const hostile: Record<string, ExportedEvent> = {
  formula: makeEvent({ title: `=cmd|' /C calc'!A0`, publisher: '@SUM(1+1)' }),
  quotes: makeEvent({ title: 'He said "go", twice', excerpt: 'First line.\nSecond "line",\r\nthird.' }),
  cyrillic: makeEvent({ title: 'Обстріл Чугуєва: «ранок»', publisher: 'Вісник' }),
  markup: makeEvent({ title: ']]><script>alert(1)</script>&amp;', excerpt: '<b>bold</b> & ]]> end' }),
  controls: makeEvent({ title: 'bell\u0007 null\u0000 half\ud800 last\uffff', excerpt: 'tab\tkept' }),
  unplaced: makeEvent({ report: { where: null }, event: { place: null } }),
  vague: makeEvent({
    report: { where: { ...chuhuiv, point: null, geoPrecision: 3 } },
    event: { place: null },
  }),
  undated: makeEvent({ publishedAt: null, report: { dates: null } }),
  untold: makeEvent({ title: null, publisher: null, report: { attribution: [], actors: [] } }),
  around: makeEvent({ report: { where: around }, event: { place: null } }),
  antimeridian: makeEvent({ report: { where: acrossTheDateLine }, event: { place: null } }),
}

export async function* each(events: Iterable<ExportedEvent>): AsyncGenerator<ExportedEvent> {
  for (const event of events) yield event
}

/** All of a file as text. */
export const textOf = async (pieces: AsyncIterable<string>): Promise<string> => {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}
