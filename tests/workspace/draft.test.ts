import { expect, onTestFinished, test, vi } from 'vitest'
import { type Briefing, briefingIdSchema } from '@/lib/domain/briefing'
import { type BriefingRequest, briefingRequestSchema } from '@/lib/domain/briefing-request'
import type { SlideContent } from '@/lib/domain/slide-content'
import type { ToldSlide } from '@/lib/briefing/told-slide'
import { loadGazetteer } from '@/lib/gazetteer'
import { type Store, putInBin } from '@/lib/store'
import { createBriefing } from '@/lib/store/save-briefing'
import { readContents } from '@/lib/store/slide-contents'
import { createReader, startIngest } from '@/lib/workspace'
import { createContentMaker } from '@/lib/workspace/briefing/make-content'
import { checkBriefing } from '@/lib/workspace/briefing/check-briefing'
import { draft } from '@/lib/workspace/briefing/draft'
import { tellSlide } from '@/components/briefing/tell/tell-slide'
import { placeIdSchema } from '@/lib/domain'
import { openTestStore } from '../store/open-test-store'
import { english } from '../words'
import { toSource } from './line-reader'
import { plantedOn, plantedStories, toFile } from './planted-stories'

const reader = createReader(loadGazetteer())
const NOW = '2025-03-14T06:00:00.000Z'
const planted = { days: { from: '2025-03-12', to: '2025-03-13' } }

const read = async (
  store: Store,
  stories: readonly (readonly [name: string, text: string])[],
): Promise<void> => {
  const run = await startIngest(store, reader)
  for (const [name, text] of stories) await run.ingest(toSource(name, text))
  await run.finish()
}

const openPlanted = async (): Promise<Store> => {
  const store = await openTestStore()
  await read(store, plantedStories)
  return store
}

const make = async (store: Store, wishes: Partial<BriefingRequest>, now = NOW): Promise<Briefing> => {
  const made = await draft(store, { request: briefingRequestSchema.parse(wishes), title: 'Daily' }, now)
  if (!made.ok) throw new Error(made.why)
  return made.value
}

const contentsOf = async (store: Store, { slides }: Briefing): Promise<SlideContent[]> => {
  const contents = await readContents(
    store,
    slides.flatMap(({ content }) => content ?? []),
  )
  return slides.flatMap(({ content }) => (content && contents.get(content)) ?? [])
}

const headsOf = async (store: Store, briefing: Briefing): Promise<string[]> => {
  const contents = await contentsOf(store, briefing)
  const at = briefing.slides.findIndex(({ kind }) => kind === 'changes')
  const slide = briefing.slides[at]
  if (!slide) throw new Error('no slide of changes')
  return tellSlide(english, slide, contents[at] ?? null).rows.map(({ head }) => head)
}

test('what was planted between two spans of days is found, and nothing else', async () => {
  const store = await openPlanted()
  expect(await headsOf(store, await make(store, planted))).toEqual([
    'New: Shelling or missile attack, Dnipro',
    'New, again there: Armed clash, Kursk Oblast',
    'Confirmed: Shelling or missile attack, Kupiansk (was: reported)',
    'Disputed: Ground taken from the government’s side, Toretsk (was: claimed)',
    'Figure: troops killed of North Korea. Ukraine: 4,000, before 3,000',
    'Not told of since: Air or drone strike, Odesa',
  ])
})

test('the same archive gives the same slides', async () => {
  const store = await openPlanted()
  const [one, other] = [await make(store, planted), await make(store, planted, '2025-04-01T00:00:00.000Z')]
  expect(one.slides).toEqual(other.slides)
  expect(one.id).not.toBe(other.id)
})

test('slides come in the order in which they are presented, the places by rank', async () => {
  const store = await openPlanted()
  const briefing = await make(store, planted)
  const contents = await contentsOf(store, briefing)
  const titles = briefing.slides.map((slide, at) => tellSlide(english, slide, contents[at] ?? null).title)
  expect(titles).toEqual([
    'What was told, 12–13 March 2025',
    '6 things changed since 10–11 Mar 2025',
    'Fighting and strikes are reported, most often in Kursk Oblast',
    'Shelling or missile attack, Dnipro',
    'Shelling or missile attack, Kupiansk',
    'Ground taken from the government’s side, Toretsk',
    'Kursk Oblast: 2 events told of',
    'Sources disagree on 1 figure',
    '8 stories of 3 publishers',
  ])
})

test.each([
  [
    'no days given: the newest day and the one before',
    {},
    { from: '2025-03-13', to: '2025-03-13' },
    { from: '2025-03-12', to: '2025-03-12' },
  ],
  [
    'days of the view',
    { view: 'from=2025-03-11&to=2025-03-12' },
    { from: '2025-03-11', to: '2025-03-12' },
    { from: '2025-03-09', to: '2025-03-10' },
  ],
  [
    'a chosen time before',
    { ...planted, before: { from: '2025-03-10', to: '2025-03-10' } },
    planted.days,
    { from: '2025-03-10', to: '2025-03-10' },
  ],
] as const)('%s', async (_, wishes, days, before) => {
  const store = await openPlanted()
  const [title] = await contentsOf(store, await make(store, wishes))
  expect(title).toMatchObject({ kind: 'title', days, before })
})

const setClock = (instant: string): void => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(instant) })
  onTestFinished(() => void vi.useRealTimers())
}

test('since the last briefing: from the day after its last one', async () => {
  setClock('2025-03-13T20:00:00Z')
  const store = await openPlanted()
  await make(store, { days: { from: '2025-03-10', to: '2025-03-11' } })
  const [title] = await contentsOf(store, await make(store, { before: 'last' }, '2025-03-14T07:00:00.000Z'))
  expect(title).toMatchObject({ days: planted.days, before: { from: '2025-03-10', to: '2025-03-11' } })
  expect(title).not.toHaveProperty('late')
})

const late = [
  toFile('late-izmail', [
    '2025-03-08',
    'Coast desk',
    'A missile struck the port of Izmail on Saturday, killing a docker.',
  ]),
  toFile('late-undated', [
    null,
    'Coast desk',
    'A drone hit a bakery in Sumy, wounding a baker, the mayor said.',
  ]),
  toFile('late-losses', [
    '2025-03-09',
    'Demo digest',
    "Ukraine's General Staff said that 2,500 North Korean soldiers had been killed in Kursk Oblast.",
  ]),
]

test.each([
  ['days that follow', '2025-03-12', '2025-03-13', { from: '2025-03-13', to: '2025-03-13' }],
  ['the same day again', '2025-03-12', '2025-03-12', { from: '2025-03-12', to: '2025-03-12' }],
])(
  'since the last briefing: what is older but was read later is told too: %s',
  async (_, to, newest, days) => {
    setClock('2025-03-12T20:00:00Z')
    const store = await openTestStore()
    for (const day of ['2025-03-10', '2025-03-11', '2025-03-12']) await read(store, plantedOn(day))
    await make(store, { days: { from: '2025-03-11', to } }, '2025-03-12T21:00:00.000Z')
    setClock('2025-03-13T05:00:00Z')
    await read(store, [...late, ...(newest > to ? plantedOn(newest) : [])])
    const briefing = await make(store, { before: 'last' }, '2025-03-13T06:00:00.000Z')
    const contents = await contentsOf(store, briefing)
    expect(contents[0]).toMatchObject({ days, before: { from: '2025-03-11', to }, late: 3 })
    const heads = await headsOf(store, briefing)
    expect(heads).toContain('New: Shelling or missile attack, Izmail')
    expect(heads).toContain('New: Air or drone strike, Sumy')
    // An older figure that is read late is no change, and what was told in the last briefing is not told again.
    expect(heads.filter((head) => /2,500|New: .*Dnipro/.test(head))).toEqual([])
    const overview = contents.find((content) => content.kind === 'map')
    const places = overview?.kind === 'map' ? overview.events.map(({ words }) => words) : []
    expect(places).not.toContain('Dnipro')
  },
)

test('since the last briefing: a copy of it is no newer than what it shows', async () => {
  setClock('2025-03-13T20:00:00Z')
  const store = await openPlanted()
  const { title, template, slides } = await make(store, {}, '2025-03-13T21:00:00.000Z')
  setClock('2025-03-13T22:00:00Z')
  await read(store, late)
  const id = briefingIdSchema.parse('copyofbriefi')
  const created = '2025-03-13T23:00:00.000Z'
  await createBriefing(store, { title, template, slides, id, author: null, created })
  const [made] = await contentsOf(store, await make(store, { before: 'last' }, '2025-03-14T06:00:00.000Z'))
  expect(made).toMatchObject({ late: 3 })
})

test('since the last briefing: with nothing new the newest day is told again', async () => {
  setClock('2025-03-13T20:00:00Z')
  const store = await openPlanted()
  await make(store, {}, '2025-03-13T21:00:00.000Z')
  const [title] = await contentsOf(store, await make(store, { before: 'last' }, '2025-03-13T22:00:00.000Z'))
  expect(title).toMatchObject({ days: { from: '2025-03-13', to: '2025-03-13' }, counts: { stories: 3 } })
})

test('of more events than are read the slides say so, and nothing is called missing', async () => {
  const store = await openPlanted()
  const briefing = await make(store, planted)
  const cut = async (at: number): Promise<ToldSlide> => {
    const slide = briefing.slides[at]
    if (!slide?.source) throw new Error('no such slide')
    return tellSlide(english, slide, await createContentMaker(store, 2).make(slide.source))
  }
  expect((await cut(0)).text).toContain('of the newest 2 events only')
  const changes = await cut(1)
  expect(changes.more).toBe('of the newest 2 events only, so that nothing is said of what is missing')
  expect(changes.rows.filter(({ change }) => change === 'gone' || change === 'moved')).toEqual([])
  expect((await cut(2)).more).toContain('of the newest 2 events only')
})

test('an empty span says that nothing was reported', async () => {
  const store = await openPlanted()
  const days = { from: '2025-06-01', to: '2025-06-02' }
  const briefing = await make(store, { days, before: { from: '2025-05-30', to: '2025-05-31' } })
  const contents = await contentsOf(store, briefing)
  const told = briefing.slides.map((slide, at) => tellSlide(english, slide, contents[at] ?? null))
  expect(told.map(({ title }) => title)).toEqual([
    'Nothing was reported, 1–2 June 2025',
    'Nothing changed since 30–31 May 2025',
  ])
})

test('one place: only what is told of it, with a map before and after', async () => {
  const store = await openPlanted()
  const [title] = await contentsOf(store, await make(store, planted))
  expect(title).toMatchObject({ place: null })
  const toretsk = await make(store, {
    ...planted,
    template: 'place',
    placeId: placeIdSchema.parse('geonames:709354'),
  })
  const contents = await contentsOf(store, toretsk)
  expect(contents.map(({ kind }) => kind)).toEqual(['title', 'changes', 'map', 'map', 'sources'])
  expect(contents[3]).toMatchObject({ kind: 'map', before: { from: '2025-03-10', to: '2025-03-11' } })
})

test('a story in the bin: its slides have changed and name it, and keep what they showed', async () => {
  const store = await openPlanted()
  const briefing = await make(store, planted)
  const before = await contentsOf(store, briefing)
  expect(await checkBriefing(store, briefing)).toEqual(
    briefing.slides.map(({ id, content }) => ({ id, hasChanged: false, today: content, gone: [] })),
  )
  const overview = before.find((content) => content.kind === 'map')
  const dnipro = overview?.kind === 'map' ? overview.events.find(({ words }) => words === 'Dnipro') : null
  if (!dnipro) throw new Error('no Dnipro')
  await putInBin(store, dnipro.sentence.storyId, { by: 'Ada', why: null, at: NOW })
  const states = await checkBriefing(store, briefing)
  expect(
    states.filter(({ gone }) => gone.some(({ title }) => title === 'dnipro-missile')).length,
  ).toBeGreaterThan(2)
  expect(states[1]).toMatchObject({ hasChanged: true })
  expect(await contentsOf(store, briefing)).toEqual(before)
})

test('reprints of one wire confirm nothing: what was told before is worth what one account is', async () => {
  const wire =
    'Russian artillery shelled Kupiansk on Monday and wounded two people. The shells hit a bakery and a row of garages beside the river, and a fire burned until the evening, when the wind turned and volunteers could reach the yard.'
  const stories = [
    ['2025-03-10', 'Harbour wire', wire],
    ['2025-03-10', 'Front brief', wire],
    ['2025-03-10', 'Coast desk', `By our staff. ${wire}`],
    [
      '2025-03-12',
      'Demo digest',
      'Kupiansk came under Russian artillery fire on Monday and two people were wounded, UN monitors said.',
    ],
  ]
  const store = await openTestStore()
  const run = await startIngest(store, reader)
  for (const [index, [date, publisher, text]] of stories.entries())
    await run.ingest(toSource(`${index}.md`, `---\npublisher: ${publisher}\ndate: ${date}\n---\n${text}\n`))
  await run.finish()
  expect(await headsOf(store, await make(store, planted))).toContain(
    'Confirmed: Shelling or missile attack, Kupiansk (was: reported)',
  )
})
