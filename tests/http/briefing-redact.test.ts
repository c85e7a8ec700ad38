import { expect, test, vi } from 'vitest'
import { POST as postCopy } from '@/app/api/briefings/[id]/duplicate/route'
import { POST as postRedact } from '@/app/api/briefings/[id]/redact/route'
import { POST as postShare } from '@/app/api/briefings/[id]/share/route'
import { GET as getState } from '@/app/api/briefings/[id]/state/route'
import { GET as getStories } from '@/app/api/briefings/[id]/stories/route'
import { POST as postThrowAway } from '@/app/api/briefings/[id]/throw-away/route'
import { GET as getVersion } from '@/app/api/briefings/[id]/versions/[revision]/route'
import { POST as postContent } from '@/app/api/briefings/[id]/contents/route'
import { GET as getPreview } from '@/app/api/briefings/shared/[code]/preview.png/route'
import { GET as getShared } from '@/app/api/briefings/shared/[code]/route'
import type { StoryId } from '@/lib/domain'
import type { Briefing } from '@/lib/domain/briefing'
import type { KeptEvent } from '@/lib/domain/kept-event'
import {
  briefingStateSchema,
  madeBriefingSchema,
  madeBriefingShareSchema,
  madeContentSchema,
  redactedBriefingSchema,
  sharedDeckSchema,
  versionSchema,
} from '@/lib/http/briefing-responses'
import { quotedStoriesSchema } from '@/lib/http/share-responses'
import { getStore } from '@/lib/store'
import { ask, read, refusal } from './api-calls'
import { at, deckOf, json, make, save, saved } from './briefing-calls'
import { setUpEvents } from './set-up-events'

// The language of a title comes from the visitor, whom only a running server knows.
vi.mock('next/headers', () => ({ headers: async () => new Headers(), cookies: async () => new Map() }))

const nobodys = 'e'.repeat(64)

const shared = async ({ id }: Briefing, kind: 'live' | 'frozen') =>
  (await read(await postShare(json({ kind }), at(id)), madeBriefingShareSchema)).share
const opened = async (code: string) => await getShared(ask('/'), { params: Promise.resolve({ code }) })
const storiesOf = async ({ id }: Briefing) =>
  (await read(await getStories(ask('/'), at(id)), quotedStoriesSchema)).stories
const redact = async ({ id }: Briefing, storyId: string, more: object = {}) =>
  await postRedact(json({ storyId, by: 'Ada', why: 'It named a witness.', ...more }), at(id))
const redacted = async (briefing: Briefing, storyId: StoryId) =>
  await read(await redact(briefing, storyId), redactedBriefingSchema)

/** The newest event of the first map. */
const firstEvent = async (
  briefing: Briefing,
): Promise<{ event: KeptEvent; slide: Briefing['slides'][number] }> => {
  const { contents } = await deckOf(briefing)
  for (const slide of briefing.slides) {
    const content = slide.content && contents[slide.content]
    if (content?.kind === 'map' && content.events[0]) return { event: content.events[0], slide }
  }
  throw new Error('no map')
}
const store = () => getStore(globalThis.datelineSettings?.dataFolder ?? '')
/** Everything that is kept of briefings, as one text. */
const kept = async (): Promise<string> => {
  const { db } = await store()
  return JSON.stringify(
    await Promise.all([
      db.selectFrom('slide_contents').selectAll().execute(),
      db.selectFrom('briefings').selectAll().execute(),
      db.selectFrom('briefing_versions').selectAll().execute(),
      db.selectFrom('briefing_shares').selectAll().execute(),
    ]),
  )
}

test('a story is gone from the briefing, from its versions and from frozen links, and each tells the gap', async () => {
  await setUpEvents()
  const made = await make()
  const { event, slide } = await firstEvent(made)
  const { storyId, excerpt } = event.sentence
  const pinned = { ...slide, pinned: event.id, hidden: [event.id] }
  const slides = made.slides.map((one) => (one.id === slide.id ? pinned : one))
  const marked = await saved({ ...made, slides }, { mark: true })
  const [live, frozen] = [await shared(marked, 'live'), await shared(marked, 'frozen')]
  const stale = await saved({ ...marked, slides: [] }, { mark: true })
  // Filled, and undone again before it was saved.
  await read(await postContent(json(slide.source), at(made.id)), madeContentSchema)
  expect(await kept()).toContain(excerpt)
  expect(await storiesOf(stale)).toContainEqual(expect.objectContaining({ id: storyId, sentences: 1 }))

  const { briefing, redaction, others } = await redacted(stale, storyId)
  expect(briefing.revision).toBe(stale.revision + 1)
  expect(redaction).toMatchObject({ storyId, by: 'Ada', why: 'It named a witness.', sentences: 1, events: 1 })
  expect(others).toEqual([])
  expect(await kept()).not.toContain(excerpt)
  expect(await storiesOf(briefing)).not.toContainEqual(expect.objectContaining({ id: storyId }))
  expect((await deckOf(briefing)).redactions).toEqual([redaction])

  const { share, deck, redactions } = await read(await opened(frozen.code), sharedDeckSchema)
  expect([share.hash, redactions]).toEqual([frozen.hash, [redaction]])
  expect(deck.briefing.slides.every(({ content }) => !content || deck.contents[content])).toBe(true)
  expect(deck.briefing.slides.find(({ id }) => id === slide.id)).toMatchObject({ pinned: null, hidden: [] })
  expect((await read(await opened(live.code), sharedDeckSchema)).redactions).toEqual([redaction])
  for (const revision of ['1', String(marked.revision)]) {
    const of = { params: Promise.resolve({ id: made.id, revision }) }
    const { body, contents } = await read(await getVersion(ask('/'), of), versionSchema)
    expect(body.slides).toHaveLength(made.slides.length)
    expect(body.slides.every(({ content }) => !content || contents[content])).toBe(true)
  }
})

test('the picture of a frozen link shows what is left', async () => {
  await setUpEvents()
  const made = await make()
  const { code } = await shared(made, 'frozen')
  const draw = async () =>
    Buffer.from(
      await (await getPreview(ask('/'), { params: Promise.resolve({ code }) })).arrayBuffer(),
    ).toString('base64')
  const before = await draw()
  expect(await draw()).toBe(before)
  await redacted(made, (await firstEvent(made)).event.sentence.storyId)
  expect(await draw()).not.toBe(before)
})

test('another window does not write the old slides back', async () => {
  await setUpEvents()
  const made = await make()
  const { event } = await firstEvent(made)
  const { briefing } = await redacted(made, event.sentence.storyId)
  expect((await refusal(await save({ ...made, title: 'Of another window' }))).code).toBe('briefing-changed')
  expect(await kept()).not.toContain(event.sentence.excerpt)
  expect((await saved({ ...briefing, title: 'Of this one' })).title).toBe('Of this one')
})

test('the slides are not told to have changed because something was taken out', async () => {
  await setUpEvents()
  const made = await make()
  const { event, slide } = await firstEvent(made)
  const { briefing } = await redacted(made, event.sentence.storyId)
  const { slides } = await read(await getState(ask('/'), at(made.id)), briefingStateSchema)
  const now = briefing.slides.find(({ id }) => id === slide.id)
  expect(now?.content).not.toBe(slide.content)
  expect(slides.filter(({ hasChanged }) => hasChanged)).toEqual([])
})

test('what was kept as it was is not told to have changed either', async () => {
  await setUpEvents()
  const made = await make()
  const { event, slide } = await firstEvent(made)
  const [other] = made.slides.filter(({ content }) => content && content !== slide.content)
  // The analyst kept something else when the archive gave what it still gives.
  const asKept = { ...slide, content: other?.content ?? null, kept: slide.content ?? undefined }
  const stale = await saved({ ...made, slides: [asKept] })
  await redacted(stale, event.sentence.storyId)
  const { slides } = await read(await getState(ask('/'), at(made.id)), briefingStateSchema)
  expect(slides).toMatchObject([{ id: slide.id, today: slide.content }])
})

test('a slide that is filled anew, and one that is added, are without it though the archive has it still', async () => {
  await setUpEvents()
  const made = await make()
  const { event, slide } = await firstEvent(made)
  const { storyId, excerpt } = event.sentence
  const { briefing } = await redacted(made, storyId)
  for (const { source, content } of briefing.slides) {
    const filled = await read(await postContent(json(source), at(made.id)), madeContentSchema)
    expect(filled.hash).toBe(content)
  }
  const wide = { ...slide.source, days: 'happened', beyond: undefined }
  const added = await read(await postContent(json(wide), at(made.id)), madeContentSchema)
  expect(JSON.stringify(added.content)).not.toContain(storyId)
  expect(await kept()).not.toContain(excerpt)
  const ofAnother = await read(await postContent(json(wide), at((await make()).id)), madeContentSchema)
  expect(JSON.stringify(ofAnother.content)).toContain(excerpt)
})

test('another briefing that shows the same keeps it, and the answer says so, until it is taken out there too', async () => {
  await setUpEvents()
  const made = await make()
  const { event } = await firstEvent(made)
  const { storyId, excerpt } = event.sentence
  const copy = (await read(await postCopy(json({ title: 'Copy' }), at(made.id)), madeBriefingSchema)).briefing
  const thrown = await make()
  await postThrowAway(json({ by: 'Ada' }), at(thrown.id))

  const first = await redacted(made, storyId)
  expect(first.others).toEqual([
    { id: thrown.id, title: thrown.title, isBinned: true },
    { id: copy.id, title: 'Copy', isBinned: false },
  ])
  expect(JSON.stringify(await deckOf(made))).not.toContain(excerpt)
  const { briefing, contents, redactions } = await deckOf(copy)
  expect([briefing, redactions]).toEqual([copy, []])
  expect(JSON.stringify(contents)).toContain(excerpt)
  expect(briefing.slides.every(({ content }) => content && contents[content])).toBe(true)
  expect((await redacted(copy, storyId)).others.map(({ id }) => id)).toEqual([thrown.id])
  expect(JSON.stringify(await deckOf(copy))).not.toContain(excerpt)
})

test('what is made of the briefing afterwards tells the gap as well, and a second one', async () => {
  await setUpEvents()
  const made = await make()
  const { event } = await firstEvent(made)
  const first = await redacted(made, event.sentence.storyId)
  const frozen = await shared(first.briefing, 'frozen')
  const copy = (await read(await postCopy(json({ title: 'Copy' }), at(made.id)), madeBriefingSchema)).briefing
  expect((await deckOf(copy)).redactions).toEqual([first.redaction])
  const next = await firstEvent(first.briefing)
  const second = await redacted(first.briefing, next.event.sentence.storyId)
  const { redactions } = await read(await opened(frozen.code), sharedDeckSchema)
  expect(redactions).toEqual([first.redaction, second.redaction])
  expect((await deckOf(made)).redactions).toEqual(redactions)
  expect((await deckOf(copy)).redactions).toEqual([first.redaction])
})

test('a story that the briefing does not rest on is refused, and nothing changes', async () => {
  await setUpEvents()
  const made = await make()
  const { event } = await firstEvent(made)
  const before = await kept()
  expect(await refusal(await redact(made, nobodys))).toMatchObject({ code: 'story-not-found', status: 404 })
  for (const wrong of [{ by: '' }, { by: undefined }, { storyId: '%' }, { why: 'a'.repeat(501) }])
    expect((await refusal(await redact(made, event.sentence.storyId, wrong))).code).toBe('bad-body')
  expect(await kept()).toBe(before)
  await redacted(made, event.sentence.storyId)
  expect((await refusal(await redact(made, event.sentence.storyId))).code).toBe('story-not-found')
})

test.each(['abcdefghjkm3', '%%%'])('a briefing that there is not: %s', async (id) => {
  await setUpEvents()
  expect((await refusal(await postRedact(json({ storyId: nobodys, by: 'Ada' }), at(id)))).code).toBe(
    'briefing-not-found',
  )
  expect((await refusal(await getStories(ask('/'), at(id)))).code).toBe('briefing-not-found')
})

test('taking something out needs the token', async () => {
  await setUpEvents()
  const made = await make()
  const { event } = await firstEvent(made)
  const settings = globalThis.datelineSettings
  if (!settings) throw new Error('no settings')
  globalThis.datelineSettings = { ...settings, host: '0.0.0.0', token: 'a-token-of-some-length' }
  expect((await refusal(await redact(made, event.sentence.storyId))).code).toBe('token-needed')
})
