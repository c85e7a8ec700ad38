import sharp from 'sharp'
import { expect, test } from 'vitest'
import type { Briefing } from '@/lib/domain/briefing'
import { imageHashSchema, slideSchema } from '@/lib/domain/briefing'
import { briefingRequestSchema } from '@/lib/domain/briefing-request'
import { loadGazetteer } from '@/lib/gazetteer'
import { getSettings } from '@/lib/settings'
import { keepImage } from '@/lib/store/slide-images'
import { createReader, startIngest } from '@/lib/workspace'
import { draft } from '@/lib/workspace/briefing/draft'
import { makePaper } from '@/app/briefings/make-paper'
import { makeFolder, openTestStore } from '../store/open-test-store'
import { toSource } from '../workspace/line-reader'
import { plantedStories } from '../workspace/planted-stories'
import { english, ukrainian } from '../words'

const open = async () => {
  const folder = makeFolder()
  const store = await openTestStore(folder)
  const run = await startIngest(store, createReader(loadGazetteer()))
  for (const [name, text] of plantedStories) await run.ingest(toSource(name, text))
  await run.finish()
  const request = briefingRequestSchema.parse({ days: { from: '2025-03-12', to: '2025-03-13' } })
  const made = await draft(store, { request, title: 'Daily' }, '2025-03-14T06:00:00.000Z')
  if (!made.ok) throw new Error(made.why)
  const settings = { ...getSettings(), dataFolder: folder, publicUrl: 'https://map.example' }
  return { briefing: made.value, store, from: { store, settings } }
}

const size = { width: 400, height: 200 } // pt

const firstMap = ({ slides }: Briefing): number => slides.findIndex(({ kind }) => kind === 'map')

test('a map is drawn at twice its size without transparency, and a mark that was put away is neither on it nor in its legend', async () => {
  const { briefing, from } = await open()
  const at = firstMap(briefing)
  const [slide] = briefing.slides.slice(at)
  if (!slide) throw new Error('no map')
  const paper = await makePaper(english, briefing, from)
  const whole = await paper.draw(at, 0, size)
  const { width, height, channels, format } = await sharp(whole ?? undefined).metadata()
  expect({ width, height, channels, format }).toEqual({ width: 800, height: 400, channels: 3, format: 'png' })

  const content = paper.slides[at]
  const every = (await from.store.db.selectFrom('events').select('id').execute()).map(({ id }) => id)
  const hidden = slideSchema.shape.hidden.parse(every)
  const bare = await makePaper(
    english,
    { ...briefing, slides: briefing.slides.with(at, { ...slide, hidden }) },
    from,
  )
  expect(content?.body).toMatchObject({ panes: [{ name: null, alt: expect.stringContaining('5 events') }] })
  expect(content?.body.kind === 'map' && content.body.legend.length).toBe(6)
  expect(bare.slides[at]?.body).toMatchObject({
    panes: [{ alt: expect.stringContaining('0 events') }],
    legend: [],
  })
  expect(await bare.draw(at, 0, size)).not.toEqual(whole)
})

test('the two halves of a split look at the same ground, each under its days', async () => {
  const { briefing, store, from } = await open()
  const place = briefing.slides.find(({ source }) => source?.rank)?.source?.rank?.placeId
  const request = briefingRequestSchema.parse({
    template: 'place',
    placeId: place,
    days: { from: '2025-03-12', to: '2025-03-13' },
  })
  const made = await draft(store, { request, title: 'Place' }, '2025-03-14T06:00:00.000Z')
  if (!made.ok) throw new Error(made.why)
  const paper = await makePaper(ukrainian, made.value, from)
  const at = paper.slides.findIndex(({ body }) => body.kind === 'map' && body.panes.length === 2)
  expect(paper.slides[at]?.body).toMatchObject({
    panes: [{ name: expect.stringContaining('10–11') }, { name: expect.stringContaining('12–13') }],
  })
  const [one, other] = [await paper.draw(at, 0, size), await paper.draw(at, 1, size)]
  expect(one && other && one.equals(other)).toBe(false)
})

test('a picture of the analyst’s own comes without transparency, no larger than it is shown; one that is gone leaves its words', async () => {
  const { briefing, store, from } = await open()
  const [slide] = briefing.slides
  if (!slide) throw new Error('no slide')
  const hash = imageHashSchema.parse('b'.repeat(64))
  const bytes = await sharp({ create: { width: 3000, height: 1000, channels: 4, background: '#00000000' } })
    .png()
    .toBuffer()
  await keepImage(store, hash, { width: 3000, height: 1000, bytes }, '2026-11-29T06:00:00.000Z')
  const own = { ...slide, kind: 'image' as const, source: null, content: null, title: 'Ours' }
  const lost = imageHashSchema.parse('c'.repeat(64))
  const paper = await makePaper(
    english,
    {
      ...briefing,
      slides: [
        { ...own, image: { hash, alt: 'A bridge' } },
        { ...own, image: { hash: lost, alt: 'Gone' } },
      ],
    },
    from,
  )
  expect(paper.slides.map(({ body }) => body)).toEqual([
    { kind: 'image', alt: 'A bridge', size: { width: 3000, height: 1000 } },
    { kind: 'words' },
  ])
  const { width, height, channels } = await sharp(
    (await paper.draw(0, 0, { width: 300, height: 100 })) ?? undefined,
  ).metadata()
  expect({ width, height, channels }).toEqual({ width: 600, height: 200, channels: 3 })
  expect(await paper.draw(1, 0, size)).toBeNull()
})
