import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { PlaceGeometry } from '@/lib/domain'
import type { Citation } from '../citation'
import { toCitationFields } from '../citation-columns'
import type { Column, Field } from '../column'
import { type LayerTable, openPackage } from './open-package'

const batch = 500 // rows of one transaction

/** A table of the file and what stands in it of each row. */
export interface PackageLayer<Row> extends LayerTable {
  columns: readonly Column<Row>[]
  /** Null: a row without a geometry; undefined: no row. */
  shapeOf: (row: Row) => PlaceGeometry | null | undefined
}

/**
 * A GeoPackage (OGC 12-128r17, 1.3) of these layers, with the citation as a table. SQLite can only write it to a file, which is gone when the
 * last byte was read, when reading it broke off, and when nobody wants the rest. The same rows and citation give the same bytes.
 */
export async function* writePackage<Row>(
  rows: AsyncIterable<Row>,
  citation: Citation,
  layers: readonly PackageLayer<Row>[],
): AsyncGenerator<Uint8Array, void, void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-export-'))
  try {
    const file = path.join(folder, 'rows.gpkg')
    await fill(file, rows, citation, layers)
    for await (const chunk of createReadStream(file))
      yield chunk instanceof Uint8Array ? chunk : Buffer.from(chunk)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const fill = async <Row>(
  file: string,
  rows: AsyncIterable<Row>,
  citation: Citation,
  layers: readonly PackageLayer<Row>[],
): Promise<void> => {
  const changedAt = toGeopackageInstant(citation.retrievedAt)
  const made = openPackage(file)
  try {
    made.begin()
    const tables = layers.map((layer) => ({ ...layer, add: made.addLayer(layer, changedAt) }))
    let open = 0
    for await (const row of rows) {
      for (const { add, columns, shapeOf } of tables) {
        const shape = shapeOf(row)
        if (shape === undefined) continue
        add(
          shape,
          columns.map(({ of }) => of(row, citation)),
        )
      }
      open += 1
      if (open % batch === 0) {
        made.commit()
        made.begin()
      }
    }
    const told = Object.entries(toCitationFields(citation))
    made.addAttributes(
      'citation',
      'What this file is, and of when',
      told.map(([name]): Field => ({ name, type: 'text' })),
      told.map(([, value]) => value),
      changedAt,
    )
    made.finish()
    made.commit()
  } finally {
    made.close()
  }
}

/** With thousandths of a second, as GeoPackage wants every instant. */
const toGeopackageInstant = (instant: string): string => new Date(instant).toISOString()
