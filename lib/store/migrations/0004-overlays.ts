import type { Migration } from './migration'

/** Analysts' own layers, apart from everything that stories tell. */
export const overlays: Migration = {
  name: '0004-overlays',
  up: async (db, engine) => {
    await engine
      .createKeyedTable(db, 'overlays')
      .addColumn('id', 'text', (column) => column.notNull().unique())
      .addColumn('hash', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('format', 'text', (column) => column.notNull())
      .addColumn('shape', 'text', (column) => column.notNull())
      .addColumn('style', 'text', (column) => column.notNull())
      .addColumn('dates', 'text', (column) => column.notNull())
      .addColumn('counts', 'text', (column) => column.notNull())
      .addColumn('bbox', 'text', (column) => column.notNull())
      .addColumn('created', 'text', (column) => column.notNull())
      .execute()
    await engine
      .createKeyedTable(db, 'overlay_features')
      .addColumn('overlay_key', 'integer', (column) => column.notNull().references('overlays.key'))
      .addColumn('from_ts', 'bigint')
      .addColumn('to_ts', 'bigint')
      .addColumn('series', 'text')
      .addColumn('replaced_ts', 'bigint')
      .addColumn('geometry', 'text', (column) => column.notNull())
      .addColumn('properties', 'text', (column) => column.notNull())
      .execute()
    await db.schema
      .createIndex('overlay_feature_by_time')
      .on('overlay_features')
      .columns(['overlay_key', 'from_ts', 'to_ts'])
      .execute()
  },
}
