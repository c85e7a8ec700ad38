import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { toEventShape } from '@/lib/geojson/to-event-feature'
import type { Citation } from '../citation'
import { type Column, eventColumns, tellVersions } from '../columns'
import type { ExportedEvent } from '../exported-event'
import { rewindRings } from '../rewind-rings'
import { openPackage } from './open-package'

const batch = 500 // events of one transaction

/**
 * A GeoPackage (OGC 12-128r17, 1.3): `events` as points, `areas` for what their words mean beyond a point, `citation` as a table. SQLite can
 * only write it to a file, which is gone when the last byte was read, when reading it broke off, and when nobody wants the rest.
 */
export async function* writeGeopackage(
  events: AsyncIterable<ExportedEvent>,
  citation: Citation,
): AsyncGenerator<Uint8Array, void, void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-export-'))
  try {
    const file = path.join(folder, 'events.gpkg')
    await fill(file, events, citation)
    for await (const chunk of createReadStream(file))
      yield chunk instanceof Uint8Array ? chunk : Buffer.from(chunk)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const fill = async (
  file: string,
  events: AsyncIterable<ExportedEvent>,
  citation: Citation,
): Promise<void> => {
  const changedAt = toGeopackageInstant(citation.retrievedAt)
  const made = openPackage(file)
  try {
    made.begin()
    const title = citation.title
    const columns = eventColumns
    const addEvent = made.addLayer({ table: 'events', title, geometry: 'POINT', columns }, changedAt)
    const addArea = made.addLayer(
      { table: 'areas', title: `${title}: the areas that the words mean`, geometry: 'GEOMETRY', columns },
      changedAt,
    )
    let open = 0
    for await (const event of events) {
      const values = columns.map(({ of }) => of(event, citation))
      const { where } = event.lead.report
      addEvent(where?.point ? { type: 'Point', coordinates: where.point } : null, values)
      const shape = toEventShape(event)
      if (shape) addArea(rewindRings(shape.geometry), values)
      open += 1
      if (open % batch === 0) {
        made.commit()
        made.begin()
      }
    }
    const told = Object.entries(toCitationRow(citation))
    made.addAttributes(
      'citation',
      'What this file is, and of when',
      told.map(([name]): Column => ({ name, type: 'text', of: () => null })),
      told.map(([, value]) => value),
      changedAt,
    )
    made.finish()
    made.commit()
  } finally {
    made.close()
  }
}

const toCitationRow = (citation: Citation): Record<string, string | null> => ({
  title: citation.title,
  view: citation.view,
  view_hash: citation.viewHash,
  url: citation.url,
  retrieved_at: citation.retrievedAt,
  revision: citation.revision,
  versions: tellVersions(citation.versions),
  data_credits: citation.attribution,
})

/** With thousandths of a second, as GeoPackage wants every instant. */
const toGeopackageInstant = (instant: string): string => new Date(instant).toISOString()
