import { expect, test } from 'vitest'
import { overlayTargetLayers } from '@/components/map/layers/overlay-layers'
import { mapLayers } from '@/components/map/map-style'
import { shownOverlays, toggleOverlay } from '@/components/overlays/shown-overlays'
import { tellOverlay } from '@/components/words/overlay-words'
import { type Overlay, overlaySchema } from '@/lib/domain'
import { english } from '../words'

test('own layers lie under every mark, lines under every name, and all that can be clicked is drawn', () => {
  const ids = mapLayers('dark').map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(overlayTargetLayers))
  expect(ids.indexOf('overlay-fills')).toBeLessThan(ids.indexOf('rivers'))
  expect(ids.indexOf('overlay-lines')).toBeLessThan(ids.findIndex((id) => id.startsWith('place-')))
  for (const mark of ['marks', 'clusters', 'event-marks', 'event-rings', 'tabs'])
    expect(ids.indexOf('overlay-points'), mark).toBeLessThan(ids.indexOf(mark))
})

const make = (id: string, isShown: boolean): Overlay =>
  overlaySchema.parse({
    id,
    name: 'Line',
    format: 'csv',
    shape: 'acled',
    colour: 'blue',
    hasColours: false,
    isShown,
    dateFields: ['event_date'],
    from: '2024-10-01',
    to: '2024-11-03',
    series: 0,
    looksSwapped: false,
    counts: {
      features: 412,
      dated: 412,
      unreadDates: 0,
      skipped: [{ why: 'no-coordinates', count: 8 }],
      firstSkipped: [],
    },
    bbox: [37, 48, 38, 49],
    created: '2026-11-28T10:00:00Z',
  })

test('a layer is told in one sentence', () => {
  expect(tellOverlay(english, make('o00000000000a', true))).toBe(
    '412 features, 8 rows without coordinates; dates 1 Oct – 3 Nov 2024 from “event_date”; recognised as an ACLED export.',
  )
})

test('the address names layers only where they differ from the default', () => {
  const [one, two] = [make('o00000000000a', true), make('o00000000000b', false)]
  const all = [one, two]
  expect(shownOverlays(all, null)).toEqual([one])
  expect(toggleOverlay(all, null, two.id)).toEqual([one.id, two.id])
  expect(toggleOverlay(all, [one.id, two.id], two.id)).toBeNull()
  expect(toggleOverlay(all, null, one.id)).toEqual([])
})
