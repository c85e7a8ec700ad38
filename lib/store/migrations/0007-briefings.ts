import type { Migration } from './migration'

/** Briefings with their versions; what their slides show, and their pictures, by content. */
export const briefings: Migration = {
  name: '0007-briefings',
  up: async (db, engine) => {
    await engine
      .createKeyedTable(db, 'briefings')
      .addColumn('id', 'text', (column) => column.notNull().unique())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('author', 'text')
      .addColumn('created', 'text', (column) => column.notNull())
      .addColumn('changed', 'text', (column) => column.notNull())
      .addColumn('deleted', 'text')
      .execute()
    await engine
      .createKeyedTable(db, 'briefing_versions')
      .addColumn('briefing_key', 'integer', (column) => column.notNull().references('briefings.key'))
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .execute()
    await db.schema
      .createIndex('briefing_version_by_briefing')
      .on('briefing_versions')
      .columns(['briefing_key', 'revision'])
      .execute()
    await db.schema
      .createTable('slide_contents')
      .addColumn('hash', 'text', (column) => column.primaryKey())
      .addColumn('body', 'text', (column) => column.notNull())
      .execute()
    await db.schema
      .createTable('slide_images')
      .addColumn('hash', 'text', (column) => column.primaryKey())
      .addColumn('width', 'integer', (column) => column.notNull())
      .addColumn('height', 'integer', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .execute()
  },
}
