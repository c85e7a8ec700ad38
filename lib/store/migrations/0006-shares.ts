import type { Migration } from './migration'

/** Links that were given away, and the data of those that never change. */
export const shares: Migration = {
  name: '0006-shares',
  up: async (db, engine) => {
    await engine
      .createKeyedTable(db, 'snapshots')
      .addColumn('hash', 'text', (column) => column.notNull().unique())
      .addColumn('head', 'text', (column) => column.notNull())
      .addColumn('redactions', 'text', (column) => column.notNull())
      .execute()
    await engine
      .createKeyedTable(db, 'shares')
      .addColumn('code', 'text', (column) => column.notNull().unique())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('link', 'text', (column) => column.notNull())
      .addColumn('title', 'text')
      .addColumn('note', 'text')
      .addColumn('author', 'text')
      .addColumn('created', 'text', (column) => column.notNull())
      .addColumn('expires', 'text')
      .addColumn('revoked', 'text')
      .addColumn('snapshot_key', 'integer', (column) => column.references('snapshots.key'))
      .execute()
    await db.schema
      .createTable('snapshot_parts')
      .addColumn('snapshot_key', 'integer', (column) => column.notNull().references('snapshots.key'))
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('snapshot_part', ['snapshot_key', 'name'])
      .execute()
    await engine
      .createKeyedTable(db, 'snapshot_events')
      .addColumn('snapshot_key', 'integer', (column) => column.notNull().references('snapshots.key'))
      .addColumn('span', 'text', (column) => column.notNull())
      .addColumn('event_id', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('mark', 'text')
      .execute()
    await db.schema
      .createIndex('snapshot_event_by_id')
      .on('snapshot_events')
      .columns(['snapshot_key', 'event_id'])
      .execute()
  },
}
