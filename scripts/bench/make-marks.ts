import { createHash } from 'node:crypto'
import {
  type Event,
  type Place,
  type PlaceGeometry,
  type Report,
  eventIdSchema,
  eventTypes,
  placeIdSchema,
  reportSchema,
  reportStatuses,
  storyIdSchema,
} from '@/lib/domain'
import {
  type Store,
  beginReading,
  endReading,
  needsMerge,
  saveEvents,
  saveStory,
  startRun,
} from '@/lib/store'
import { loadGazetteer } from '@/lib/gazetteer'
import { createReader } from '@/lib/workspace'
import { makeRandom } from '../make-random'

// Reports; days they spread over; events at a village; share of the villages that lies along a front.
const shape = { perStory: 10, days: 120, perVillage: 4, front: 0.7 }

const actors = [
  { name: 'Russian forces', side: 'RU' },
  { name: 'Ukrainian forces', side: 'UA' },
  { name: 'unknown men', side: null },
]
const sources = Array.from({ length: 60 }, (_, number) => ({
  name: `Council of district ${number}`,
  side: number % 3 === 0 ? 'UA' : null,
}))

/** Fills the store with stories whose reports are one mark each, always the same ones for a number; `areas` is the share of them whose words mean one. */
export const fillWithMarks = async (store: Store, wanted: number, areas = 0): Promise<void> => {
  const random = makeRandom(wanted)
  // Those of the app that serves them: it would read the stories again otherwise, and find other reports.
  const { versions } = createReader(loadGazetteer())
  const runKey = await startRun(store, 'ingest', versions)
  const villages = makeVillages(Math.ceil(wanted / shape.perVillage), random)
  const stories = Math.ceil(wanted / shape.perStory)
  const journalKey = await beginReading(store, runKey, 'bench', stories)
  const tellings: { report: Report; publishedAt: string }[] = []
  for (let number = 0; number < stories; number++) {
    const made = makeTold(
      number,
      Math.min(shape.perStory, wanted - number * shape.perStory),
      villages,
      random,
    )
    for (const [index, report] of made.reading.reports.entries())
      if (report.where?.point && (number * shape.perStory + index) % 1000 < areas * 1000)
        report.where.geometry = makeArea(report.where.point)
    await saveStory(store, { ...made, runKey, journalKey })
    for (const report of made.reading.reports) tellings.push({ report, publishedAt: made.story.publishedAt })
  }
  await endReading(store, journalKey)
  const revision = await needsMerge(store)
  await saveEvents(
    store,
    tellings.map(({ report }) => toEvent(report)),
    tellings,
    revision ?? '',
  )
}

/** Along a line from Sumy to Kherson, or anywhere around it. */
const makeVillages = (count: number, random: () => number): Place[] =>
  Array.from({ length: count }, (_, number) => {
    const along = random()
    const spread = random() < shape.front ? 0.6 : 6
    const point: [number, number] = [
      round(34 + 4 * Math.sin(along * Math.PI) + (random() - 0.5) * spread),
      round(51.5 - 5 * along + (random() - 0.5) * spread),
    ]
    const id = placeIdSchema.parse(`own:bench-${number}`)
    return { id, name: `Village ${number}`, kind: 'settlement', country: 'UA', point, source: 'made up' }
  })

/** About 11 km around a point, with as many corners as a circle of the reader has. */
const makeArea = ([lng, lat]: [number, number]): PlaceGeometry => {
  const ring = Array.from({ length: 65 }, (_, corner): [number, number] => {
    const turn = ((corner % 64) / 64) * 2 * Math.PI
    return [round(lng + 0.15 * Math.cos(turn)), round(lat + 0.1 * Math.sin(turn))]
  })
  return { type: 'Polygon', coordinates: [ring] }
}

const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5

const makeTold = (number: number, count: number, villages: readonly Place[], random: () => number) => {
  const places = Array.from(
    { length: count },
    () => villages[Math.floor(random() ** 2 * villages.length)],
  ).filter((place) => place !== undefined)
  const sentences = places.map((place, index) => ({
    place,
    sentence: `${place.name} was shelled again that day, the council of the district said (${number}-${index}).`,
  }))
  const text = sentences.map(({ sentence }) => sentence).join(' ')
  const id = storyIdSchema.parse(createHash('sha256').update(text).digest('hex'))
  const day = new Date(Date.UTC(2024, 7, 1 + Math.floor(random() * shape.days))).toISOString().slice(0, 10)
  let start = 0
  const told = sentences.map(({ place, sentence }) => {
    const span = { start, end: start + sentence.length }
    start = span.end + 1
    const trigger = { start: span.start, end: span.start + 7 }
    const report = reportSchema.parse({
      id: `${id}:${span.start}-${span.start + 7}`,
      storyId: id,
      ...span,
      trigger,
      eventType: eventTypes[Math.floor(random() * (eventTypes.length - 1))],
      subEventType: null,
      dates: { from: day, to: day, precision: 1, surface: 'that day' },
      where: {
        mentionId: null,
        expressionId: null,
        placeId: place.id,
        relation: null,
        words: place.name,
        point: place.point,
        geometry: null,
        geoPrecision: 1,
      },
      actors: [{ ...trigger, ...actors[Math.floor(random() * actors.length)], role: 'initiator' }],
      casualties: {},
      attribution: [
        { ...trigger, ...sources[Math.floor(random() * sources.length)], kind: 'office', mode: 'paraphrase' },
      ],
      status: reportStatuses[Math.floor(random() * 3)],
      statusWhy: 'made up',
      confidence: 0.8,
    })
    return { span, report }
  })
  return {
    story: {
      id,
      title: `Day ${number}`,
      text,
      language: 'en',
      publishedAt: day,
      datePrecision: 'day' as const,
      dateSource: 'byline' as const,
      cutOff: false,
      appearances: [{ publisher: `Publisher ${number % 40}`, input: 'bench' }],
      sections: [{ kind: 'body' as const, start: 0, end: text.length }],
    },
    reading: {
      sentences: told.map(({ span }) => span),
      mentions: [],
      places,
      expressions: [],
      reports: told.map(({ report }) => report),
      figures: [],
      prints: new Map<Report['id'], Uint32Array>(),
      orphans: [],
    },
  }
}

const toEvent = (report: Report): Event => ({
  id: eventIdSchema.parse(`event:${report.id}`),
  eventType: report.eventType,
  subEventType: report.subEventType,
  leadReportId: report.id,
  accounts: [
    {
      storyId: report.storyId,
      reportIds: [report.id],
      origin: report.storyId,
      source: null,
      status: report.status,
    },
  ],
  independent: 1,
  status: report.status,
  statusWhy: report.statusWhy,
  differs: [],
})
