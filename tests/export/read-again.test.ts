import { expect, test } from 'vitest'
import type { Citation } from '@/lib/domain'
import { writeAcled } from '@/lib/export/acled'
import { writeCsv } from '@/lib/export/csv'
import type { ExportedEvent } from '@/lib/export/exported-event'
import { writeGeojson } from '@/lib/export/geojson'
import { writeKml } from '@/lib/export/kml'
import { readOverlay } from '@/lib/overlays/read-overlay'
import { citation, each, hostile, makeEvent, textOf } from './make-event'

type Write = (events: AsyncIterable<ExportedEvent>, citation: Citation) => AsyncIterable<string>

// What we give out is a layer that we take, with its days and without a word lost.
test.each<[string, Write, string]>([
  ['csv', writeCsv, 'plain'],
  ['acled.csv', writeAcled, 'acled'],
  ['geojson', writeGeojson, 'plain'],
  ['kml', writeKml, 'plain'],
])('own layers read our %s', async (ending, write, shape) => {
  const events = [makeEvent(), hostile['cyrillic'], hostile['markup']].filter((event) => event !== undefined)
  const text = await textOf(write(each(events), citation))
  const result = readOverlay(new TextEncoder().encode(text), { name: `events.${ending}` })
  if (!result.ok) throw new Error(result.detail)
  expect(result.value.draft.shape).toBe(shape)
  expect(result.value.features).toHaveLength(3)
  expect(result.value.features.map(({ properties }) => [properties.from, properties.to])).toEqual(
    events.map(() => ['2024-11-04', '2024-11-04']),
  )
})
