import { expect, test } from 'vitest'
import { type Correction, type CorrectionChange, isDismissed, placeIdSchema, type Story } from '@/lib/domain'
import { loadGazetteer } from '@/lib/gazetteer'
import { readStory } from '@/lib/pipeline'
import { toStory } from '@/lib/text/to-story'
import { decide } from './make-correction'

const gazetteer = loadGazetteer()
const SAKHA = 'geonames:2017824' // Pokrovsk, Sakha Republic
const DONETSK = 'geonames:704422' // Pokrovsk, Donetsk Oblast

const toPlace = (id: string): CorrectionChange => {
  const place = gazetteer.place(placeIdSchema.parse(id))
  if (!place) throw new Error(`no ${id}`)
  return { type: 'place', place }
}
const pin: CorrectionChange = { type: 'pin', point: [37.2, 48.3], name: 'Brickworks' }
const noPlace: CorrectionChange = { type: 'not-a-place' }

const text =
  'Russian forces shelled Pokrovsk on Tuesday, killing three people. Two more died within 7 km of Pokrovsk, officials said. The brickworks burned.'
const story = toStory(
  text,
  { publishedAt: '2024-11-07', dateSource: 'operator' },
  { input: 'test', teaser: false },
)
const read = (corrections: Correction[], of: Story = story) => readStory(of, gazetteer, { corrections })

const named = (surface: string, corrections: Correction[]) =>
  read(corrections)
    .mentions.filter((mention) => mention.surface === surface)
    .map(({ placeId }) => placeId?.replace(/pin-.*/, 'pin') ?? null)

test('without a decision the machine answers alone', () => {
  expect(named('Pokrovsk', [])).toEqual([DONETSK, DONETSK])
  expect(read([]).mentions.every(({ corrected }) => corrected === undefined)).toBe(true)
})

test.each<[string, Correction[], (string | null)[]]>([
  ['here only', [decide(story, 'Pokrovsk', toPlace(SAKHA))], [SAKHA, DONETSK]],
  ['in the story', [decide(story, 'Pokrovsk', toPlace(SAKHA), { scope: 'story' })], [SAKHA, SAKHA]],
  ['a pin', [decide(story, 'Pokrovsk', pin)], ['op:pin', DONETSK]],
  ['no place', [decide(story, 'Pokrovsk', noPlace)], [null, DONETSK]],
  [
    'the later decision holds',
    [decide(story, 'Pokrovsk', toPlace(SAKHA)), decide(story, 'Pokrovsk', noPlace)],
    [null, DONETSK],
  ],
  [
    'these very words go before all that are called so',
    [decide(story, 'Pokrovsk', noPlace), decide(story, 'Pokrovsk', toPlace(SAKHA), { scope: 'story' })],
    [null, SAKHA],
  ],
])('%s', (_, corrections, places) => {
  expect(named('Pokrovsk', corrections)).toEqual(places)
})

test('the answer of the machine is kept beside, also through two decisions', () => {
  const twice = [
    decide(story, 'Pokrovsk', pin),
    decide(story, 'Pokrovsk', toPlace(SAKHA), { why: 'the north' }),
  ]
  const [mention] = read(twice).mentions.filter(({ surface }) => surface === 'Pokrovsk')
  expect(mention).toMatchObject({
    placeId: SAKHA,
    confidence: 1,
    reasons: ['decided by Ada: the north'],
    corrected: { by: 'Ada', type: 'place', why: 'the north', machine: { placeId: DONETSK } },
  })
})

test('what is read out of a name follows the decision: expressions, reports', () => {
  const before = read([])
  const after = read([decide(story, 'Pokrovsk', toPlace(SAKHA), { scope: 'story' })])
  expect(before.expressions.map(({ anchors }) => anchors[0]?.placeId)).toEqual([DONETSK])
  expect(after.expressions.map(({ anchors }) => anchors[0]?.placeId)).toEqual([SAKHA])
  expect(after.reports[0]?.where?.placeId).toBe(SAKHA)
  expect(after.places.map(({ id }) => id)).toContain(SAKHA)
})

test('what is no place is in no report, and still shown as decided', () => {
  const { mentions, reports } = read([decide(story, 'Pokrovsk', noPlace, { scope: 'story' })])
  expect(mentions.filter(isDismissed)).toHaveLength(2)
  expect(reports.some(({ where }) => where?.placeId === DONETSK)).toBe(false)
})

test('words that the machine saw no place in become one', () => {
  const { mentions, places } = read([decide(story, 'brickworks', pin)])
  const added = mentions.find(({ surface }) => surface === 'brickworks')
  expect(added?.corrected).toMatchObject({ type: 'pin', machine: null })
  expect(places.find(({ id }) => id === added?.placeId)).toMatchObject({
    name: 'Brickworks',
    point: [37.2, 48.3],
  })
})

test('"always" reaches a later story, as whole words spelt so', () => {
  const always = decide(story, 'Pokrovsk', toPlace(SAKHA), { scope: 'always' })
  const later = toStory('Snow in Pokrovsk and Pokrovske.', {}, { input: 'test', teaser: false })
  const places = read([always], later).mentions.map(({ surface, placeId }) => [surface, placeId])
  expect(places).toContainEqual(['Pokrovsk', SAKHA])
  expect(places.filter(([, id]) => id === SAKHA)).toHaveLength(1)
})

const ofReport = { part: 'report' } as const

test.each<[string, CorrectionChange, object, object]>([
  [
    'days',
    { type: 'dates', dates: { from: '2024-11-01', to: '2024-11-03' } },
    { dates: { from: '2024-11-01', to: '2024-11-03', precision: 2 } },
    { dates: { from: '2024-11-05' } },
  ],
  ['no day', { type: 'dates', dates: null }, { dates: null }, { dates: { from: '2024-11-05' } }],
  [
    'type',
    { type: 'event-type', eventType: 'battles', subEventType: 'armed-clash' },
    { eventType: 'battles', subEventType: 'armed-clash' },
    { eventType: 'explosions-remote-violence' },
  ],
  [
    'status',
    { type: 'status', status: 'confirmed' },
    { status: 'confirmed', statusWhy: 'set by Ada' },
    { status: 'claimed' },
  ],
  [
    'pin',
    pin,
    { where: { point: [37.2, 48.3], words: 'Brickworks', geoPrecision: 1 } },
    { where: { placeId: DONETSK } },
  ],
])('a report gets another %s', (_, change, now, machine) => {
  const [report] = read([decide(story, 'shelled', change, ofReport)]).reports
  expect(report).toMatchObject(now)
  expect(report?.corrected).toMatchObject([{ by: 'Ada', type: change.type, machine }])
})

test('a decision whose report is gone is an orphan, and so is one whose words are', () => {
  const onReport = decide(story, 'officials', { type: 'status', status: 'denied' }, ofReport)
  const onName = decide(story, 'brickworks', pin)
  const other = { ...story, text: 'Nothing happened.' }
  expect(read([onReport]).orphans).toEqual([onReport.id])
  expect(read([onName], other).orphans).toEqual([onName.id])
})

test('what is said of every story holds for other case forms too, and they say so', () => {
  const ukrainian = toStory(
    'Уночі обстріляли Покровськ. Люди виїжджають із Покровська, на вокзалі у Покровську черги.',
    { publishedAt: '2024-11-07', dateSource: 'operator' },
    { input: 'test', teaser: false },
  )
  const always = decide(ukrainian, 'Покровськ', toPlace(SAKHA), { scope: 'always', why: 'an old map' })
  const found = read([always], ukrainian).mentions.map(({ surface, placeId, reasons }) => [
    surface,
    placeId,
    reasons[0],
  ])
  expect(found).toEqual([
    ['Покровськ', SAKHA, 'decided by Ada: an old map'],
    ['Покровська', SAKHA, 'decided by Ada for “Покровськ”: an old map'],
    ['Покровську', SAKHA, 'decided by Ada for “Покровськ”: an old map'],
  ])
  const here = decide(ukrainian, 'Покровську', noPlace)
  expect(read([always, here], ukrainian).mentions.map(({ placeId }) => placeId)).toEqual([SAKHA, SAKHA, null])
})
