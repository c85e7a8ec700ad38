import Database from 'libsql'
import type { PlaceGeometry } from '@/lib/domain'
import type { ColumnValue, Field } from '../column'
import { baseSql, pragmas, quote, rtreeSql, tableSql, triggerSql } from './schema'
import { type Extent, toGeopackageBinary } from './to-geopackage-binary'

const RTREE = 'http://www.geopackage.org/spec120/#extension_rtree'

export interface LayerTable {
  table: string
  title: string
  geometry: 'POINT' | 'GEOMETRY'
  columns: readonly Field[]
}

type Put = (geometry: PlaceGeometry | null, values: readonly ColumnValue[]) => void

/** A new GeoPackage under that name. Nothing waits for the disk: a file that breaks off is thrown away. */
export const openPackage = (file: string) => {
  const database = new Database(file)
  for (const pragma of ['journal_mode = off', 'synchronous = off', ...pragmas]) database.pragma(pragma)
  database.exec(baseSql)
  const ends: (() => void)[] = []

  const addLayer = (layer: LayerTable, changedAt: string): Put => {
    const { table, title, geometry, columns } = layer
    database.exec(tableSql(table, columns, geometry))
    database.exec(rtreeSql(table))
    const marks = columns.map(() => '?').join(', ')
    const names = columns.map(({ name }) => quote(name)).join(', ')
    const insert = database.prepare(`INSERT INTO ${table} (geom, ${names}) VALUES (?, ${marks})`)
    const index = database.prepare(`INSERT INTO rtree_${table}_geom VALUES (?, ?, ?, ?, ?)`)
    let whole: Extent | null = null
    ends.push(() => {
      database
        .prepare('INSERT INTO gpkg_contents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 4326)')
        .run([
          table,
          'features',
          table,
          title,
          changedAt,
          whole?.west ?? null,
          whole?.south ?? null,
          whole?.east ?? null,
          whole?.north ?? null,
        ])
      database
        .prepare('INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, 4326, 0, 0)')
        .run([table, 'geom', geometry])
      database
        .prepare('INSERT INTO gpkg_extensions VALUES (?, ?, ?, ?, ?)')
        .run([table, 'geom', 'gpkg_rtree_index', RTREE, 'write-only'])
      database.exec(triggerSql(table))
    })
    return (shape, values) => {
      const packed = shape && toGeopackageBinary(shape)
      const { lastInsertRowid } = insert.run([packed?.bytes ?? null, ...values.map(toSqlValue)])
      if (!packed) return
      const { west, east, south, north } = packed.extent
      index.run([lastInsertRowid, west, east, south, north])
      whole = widen(whole, packed.extent)
    }
  }

  const addAttributes = (
    table: string,
    title: string,
    columns: readonly Field[],
    row: readonly ColumnValue[],
    changedAt: string,
  ): void => {
    database.exec(tableSql(table, columns))
    const names = columns.map(({ name }) => quote(name)).join(', ')
    database
      .prepare(`INSERT INTO ${table} (${names}) VALUES (${columns.map(() => '?').join(', ')})`)
      .run([...row])
    database
      .prepare(
        'INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change) VALUES (?, ?, ?, ?, ?)',
      )
      .run([table, 'attributes', table, title, changedAt])
  }

  return {
    addLayer,
    addAttributes,
    begin: (): void => void database.exec('BEGIN'),
    commit: (): void => void database.exec('COMMIT'),
    /** Writes what stands at the end: extents, and the triggers of the indexes. */
    finish: (): void => {
      for (const end of ends) end()
    },
    close: (): void => void database.close(),
  }
}

/** Text up to its end: many readers of SQLite take a NUL for that. */
const toSqlValue = (value: ColumnValue): ColumnValue =>
  typeof value === 'string' ? value.replaceAll('\0', '') : value

const widen = (whole: Extent | null, part: Extent): Extent =>
  whole
    ? {
        west: Math.min(whole.west, part.west),
        east: Math.max(whole.east, part.east),
        south: Math.min(whole.south, part.south),
        north: Math.max(whole.north, part.north),
      }
    : part
