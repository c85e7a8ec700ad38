import type { PlaceGeometry, Report } from '@/lib/domain'
import { getStore } from '@/lib/store'
import { makeReporting, merge } from '../store/open-reported'
import { save } from '../store/open-test-store'
import { setUp } from './api-calls'

/** A ring of 7 km or so around a town, as "within 7 km" means it. */
export const disc: PlaceGeometry = {
  type: 'Polygon',
  coordinates: [
    [
      [37.0, 48.2],
      [37.3, 48.2],
      [37.3, 48.4],
      [37.0, 48.4],
      [37.0, 48.2],
    ],
  ],
}

const placedAt = (
  lng: number,
  lat: number,
  more: Partial<NonNullable<Report['where']>> = {},
): Partial<Report> => ({
  where: {
    mentionId: null,
    expressionId: null,
    placeId: null,
    relation: null,
    words: `somewhere at ${lng}`,
    point: [lng, lat],
    geometry: null,
    geoPrecision: 1,
    ...more,
  },
})

const onDay = (day: string): Partial<Report> => ({
  dates: { from: day, to: day, precision: 1, surface: 'then' },
})

const hostile = 'Strike <script>alert(1)</script> ]]> & "shell"\u0000\u000B\uFFFE \uD800 end.'

/** A server with 25 strikes along a parallel on as many days, one within 7 km of a town, one beyond the antimeridian, and a title that means ill. */
export const setUpEvents = async (env: Record<string, string> = {}): Promise<void> => {
  await setUp(env)
  const store = await getStore(globalThis.datelineSettings?.dataFolder ?? '')
  const line = Array.from({ length: 25 }, (_, index) => {
    const day = `2024-11-${String(index + 1).padStart(2, '0')}`
    return makeReporting(`Hit number ${index} of a long night.`, day, {
      ...placedAt(20 + index, 10),
      ...onDay(day),
    })
  })
  const within: Partial<NonNullable<Report['where']>> = {
    relation: 'within',
    geometry: disc,
    geoPrecision: 2,
  }
  await save(
    store,
    ...line,
    makeReporting('Near it fell a shell.', '2024-12-01', {
      ...placedAt(37.15, 48.3, within),
      ...onDay('2024-12-01'),
    }),
    makeReporting('Fiji heard of it.', '2024-12-02', { ...placedAt(179.5, -17), ...onDay('2024-12-02') }),
    makeReporting(hostile, '2024-12-03', { ...placedAt(1, 1), ...onDay('2024-12-03') }),
  )
  await merge(store)
}
